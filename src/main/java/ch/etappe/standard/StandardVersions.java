package ch.etappe.standard;

import ch.etappe.kernel.NotFound;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions as other modules read them: no secret and nobody's data, so whoever computes may ask. A released version
 * never changes; it is read once and kept.
 */
@Component
@Transactional(readOnly = true)
public class StandardVersions {

    private final ProcessStandardRepository standards;
    private final Map<UUID, StandardVersion> released = new ConcurrentHashMap<>();

    StandardVersions(ProcessStandardRepository standards) {
        this.standards = standards;
    }

    /** @throws NotFound if there is no such version */
    public StandardVersion version(StandardId id) {
        StandardVersion kept = released.get(id.id());
        return kept == null ? read(id) : kept;
    }

    /** In force on that day; before the first version was in force, that first one. */
    public StandardVersion inForceOn(LocalDate day) {
        return version(new StandardId(standards.inForceOn(day)));
    }

    /** A step of any version, e.g. one that was done before its dossier changed to another version. */
    public Optional<StepRule> step(StepTypeId id) {
        return released.values().stream()
                .flatMap(version -> version.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .or(() -> standards
                        .ofStep(id.id())
                        .flatMap(standard -> version(new StandardId(standard)).steps().stream()
                                .filter(step -> step.id().equals(id))
                                .findFirst()));
    }

    private StandardVersion read(StandardId id) {
        StandardVersion version =
                standards.findById(id.id()).map(ProcessStandard::read).orElseThrow(NotFound::new);
        if (version.state() == StandardState.RELEASED) {
            released.put(id.id(), version);
        }
        return version;
    }
}
