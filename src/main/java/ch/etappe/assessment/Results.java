package ch.etappe.assessment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around results of integration: language levels, work, training, school entries, what people say. */
@Service
@Transactional
public class Results {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String MAY_WRITE = "hasRole('CASEWORKER')";

    private final ResultRepository results;
    private final SchoolStarts schoolStarts;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;

    Results(
            ResultRepository results,
            SchoolStarts schoolStarts,
            Dossiers dossiers,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Settings settings,
            Clock clock) {
        this.results = results;
        this.schoolStarts = schoolStarts;
        this.dossiers = dossiers;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is in the file, the levels that count, and what is due. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public ResultsOverview of(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.ASSESSMENT)) {
            throw new NotFound();
        }
        DossierOverview person = dossiers.overview(dossier);
        List<RecordedResult> all =
                results.of(dossier.id()).stream().map(ResultRow::summary).toList();
        List<Result> current = all.stream()
                .filter(RecordedResult::isCurrent)
                .map(RecordedResult::result)
                .toList();
        return new ResultsOverview(
                all,
                EvidenceRules.highest(current, LanguageSkill.ORAL).orElse(null),
                EvidenceRules.highest(current, LanguageSkill.WRITTEN).orElse(null),
                EvidenceRules.of(settings)
                        .of(
                                person.birth().earliest(),
                                person.entryDate(),
                                person.targetGroup(),
                                schoolStarts.of(dossier),
                                current,
                                today()));
    }

    /**
     * The levels of German that count, without anything else of the file.
     *
     * @throws NotFound for a dossier out of reach, or if the role may not read assessments
     */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public GermanLevels german(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.ASSESSMENT)) {
            throw new NotFound();
        }
        List<Result> current = others(dossier, null);
        return new GermanLevels(
                EvidenceRules.highest(current, LanguageSkill.ORAL).orElse(null),
                EvidenceRules.highest(current, LanguageSkill.WRITTEN).orElse(null));
    }

    /**
     * What somebody should look at before it is recorded: message key of the sentence, empty if nothing is odd.
     *
     * @param replaced the one that it corrects; null for none
     */
    @PreAuthorize(MAY_WRITE)
    @Transactional(readOnly = true)
    public Optional<String> warning(DossierId dossier, Result result, @Nullable ResultId replaced) {
        requireWriting(dossier);
        return Spells.warning(result, others(dossier, replaced));
    }

    /**
     * Records a result. The same once more changes nothing: a person repeats what got no answer.
     *
     * @param sure whether the caller has seen the {@link #warning}
     * @throws Refusal the result's problem, or its warning while the caller is not sure
     */
    @PreAuthorize(MAY_WRITE)
    public ResultId record(DossierId dossier, Result result, boolean sure) {
        requireWriting(dossier);
        Optional<RecordedResult> same = results.of(dossier.id()).stream()
                .map(ResultRow::summary)
                .filter(one -> one.isCurrent() && one.result().equals(result))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        ResultRow row = store(dossier, result, null, sure);
        audit.did("result-recorded", type(result), row.id().id(), dossier.id());
        return row.id();
    }

    /**
     * Puts a result in another's place; the old one stays in the file, with the reason.
     *
     * @throws Refusal {@code assessment.refusal.reason} without a reason, {@code assessment.refusal.superseded} if
     *     somebody was faster, and as {@link #record} does
     */
    @PreAuthorize(MAY_WRITE)
    public ResultId correct(ResultId id, Result result, String reason, boolean sure) {
        ResultRow old = reserved(id, reason);
        if (old.result().kind() != result.kind()) {
            throw new IllegalArgumentException("A " + result.kind() + " does not replace another kind");
        }
        ResultRow row = store(old.dossier(), result, id, sure);
        old.supersede(row.id(), reason.strip(), clock.instant());
        audit.did("result-corrected", type(result), id.id(), old.dossier().id());
        return row.id();
    }

    /** Takes a result out of what counts; it stays in the file, with the reason. */
    @PreAuthorize(MAY_WRITE)
    public void withdraw(ResultId id, String reason) {
        ResultRow old = reserved(id, reason);
        old.supersede(null, reason.strip(), clock.instant());
        audit.did("result-withdrawn", type(old.result()), id.id(), old.dossier().id());
    }

    private ResultRow store(DossierId dossier, Result result, @Nullable ResultId replaced, boolean sure) {
        result.problem(today()).ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        Spells.warning(result, others(dossier, replaced))
                .filter(warning -> !sure)
                .ifPresent(warning -> {
                    throw new Refusal(warning);
                });
        return results.saveAndFlush(new ResultRow(dossier, result, currentUser.id(), clock.instant()));
    }

    private List<Result> others(DossierId dossier, @Nullable ResultId replaced) {
        return results.of(dossier.id()).stream()
                .map(ResultRow::summary)
                .filter(one -> one.isCurrent() && !one.id().equals(replaced))
                .map(RecordedResult::result)
                .toList();
    }

    private ResultRow reserved(ResultId id, String reason) {
        ResultRow row = results.reserve(id.id()).orElseThrow(NotFound::new);
        requireWriting(row.dossier());
        if (reason.isBlank()) {
            throw new Refusal("assessment.refusal.reason");
        }
        return row;
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.ASSESSMENT)) {
            throw new NotFound();
        }
    }

    private static String type(Result result) {
        return "result-" + result.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
