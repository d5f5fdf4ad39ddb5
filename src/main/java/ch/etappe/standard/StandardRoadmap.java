package ch.etappe.standard;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.standard.StandardSummary.Time;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the versions: what was, is and will be in force, and what waits for whom. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CANTON', 'ASSOCIATION')")
public class StandardRoadmap {

    private static final String SUMMARY = """
            select s.id, s.version, s.version_no, s.name, s.state, s.valid_from, s.based_on, s.submitted_at,
                   s.return_reason, d.display_name as drafted_by, f.display_name as first_by, z.display_name as second_by,
                   (select count(*) from process_stage g where g.standard_id = s.id) as stages,
                   (select count(*) from process_step_type t join process_stage g on g.id = t.stage_id
                    where g.standard_id = s.id) as steps
            from process_standard s
                     left join user_account d on d.id = s.drafted_by
                     left join user_account f on f.id = s.first_released_by
                     left join user_account z on z.id = s.second_released_by
            """;

    private final JdbcClient database;
    private final StandardVersions versions;
    private final CurrentUser currentUser;
    private final Clock clock;

    StandardRoadmap(JdbcClient database, StandardVersions versions, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All versions, the newest first. A draft that nobody has handed in is the canton's own. */
    public List<StandardSummary> versions() {
        return database
                .sql(SUMMARY + " order by s.version_no desc")
                .query((row, number) -> summary(row))
                .list()
                .stream()
                .filter(this::isVisible)
                .toList();
    }

    /** @throws NotFound if there is no such version, or it is a draft that the account may not see */
    public StandardSummary summary(StandardId id) {
        return database.sql(SUMMARY + " where s.id = :id")
                .param("id", id.id())
                .query((row, number) -> summary(row))
                .optional()
                .filter(this::isVisible)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound like {@link #summary(StandardId)} */
    public StandardVersion version(StandardId id) {
        summary(id);
        return versions.version(id);
    }

    /** The version that people are led by today. */
    public StandardVersion inForce() {
        return versions.inForceOn(today());
    }

    /** The one version that is being prepared. */
    public Optional<StandardSummary> inPreparation() {
        return versions().stream()
                .filter(version -> version.state() != StandardState.RELEASED)
                .findFirst();
    }

    /** What a version changes against the one that it is or was to replace; against the one in force for a draft. */
    public List<Difference> changes(StandardId id) {
        StandardVersion changed = version(id);
        return before(changed)
                .map(before -> Differences.between(before, changed))
                .orElse(List.of());
    }

    /** Where a version stands today. */
    public Time timeOf(StandardSummary version) {
        LocalDate from = version.validFrom();
        if (version.state() != StandardState.RELEASED || from == null) {
            return Time.IN_PREPARATION;
        }
        if (from.isAfter(today())) {
            return Time.COMING;
        }
        return version.id().equals(inForce().id()) ? Time.IN_FORCE : Time.PAST;
    }

    private Optional<StandardVersion> before(StandardVersion version) {
        LocalDate from = version.validFrom();
        if (version.state() != StandardState.RELEASED || from == null) {
            return Optional.of(inForce());
        }
        return Optional.of(versions.inForceOn(from.minusDays(1)))
                .filter(before -> !before.id().equals(version.id()) && before.number() < version.number());
    }

    private boolean isVisible(StandardSummary version) {
        return switch (currentUser.role()) {
            case CANTON -> true;
            case ASSOCIATION -> !version.state().isOpenForChanges();
            case REFUGEE, PROVIDER, CASEWORKER, REGION_LEAD, MUNICIPALITY, ADMIN -> false;
        };
    }

    private static StandardSummary summary(ResultSet row) throws SQLException {
        UUID basedOn = row.getObject("based_on", UUID.class);
        return new StandardSummary(
                new StandardId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getInt("version_no"),
                row.getString("name"),
                StandardState.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                basedOn == null ? null : new StandardId(basedOn),
                row.getString("drafted_by"),
                UtcColumn.find(row, "submitted_at").orElse(null),
                row.getString("return_reason"),
                row.getString("first_by"),
                row.getString("second_by"),
                row.getInt("stages"),
                row.getInt("steps"));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
