package ch.etappe.dossier;

import ch.etappe.dossier.DossierAccess.Reach;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps that have reached their target day, over all cases of an account. What is past it by so much that the case counts
 * as stuck is left to the stall rule, so that nobody reads the same thing twice.
 */
@Service
@Transactional(readOnly = true)
public class StepsDue {

    private static final LocalizedTextColumn TEXTS = new LocalizedTextColumn();

    private static final String DUE = """
            select s.dossier_id, p.official_name, p.first_name, y.code, y.title, s.due_on, count(*) over () as total
            from dossier d
                     join person p on p.id = d.person_id
                     join process_step s on s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS')
                     join process_step_type y on y.id = s.type_id
            where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
              and s.due_on between :from and :to
              and (y.code = :talk) = :byOthers
              and (:user is null or exists (select 1 from dossier_in_hand h
                                            where h.dossier_id = d.id and h.user_id = :user))
            order by s.due_on, p.search_name, s.id limit :limit
            """;

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    StepsDue(DossierAccess access, CurrentUser currentUser, Settings settings, JdbcClient database, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The longest due first.
     *
     * @param group today, overdue, or waiting for a municipality's talk
     * @param mine only dossiers in the account's hands, otherwise of its region
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Page page(WorkGroup group, boolean mine, int limit) {
        LocalDate today = Dates.dayOf(clock.instant());
        LocalDate stuck = today.minusDays(settings.value(DossierSettings.STEP_OVERDUE_DAYS));
        return switch (group) {
            case TODAY -> read(today, today, false, mine, limit);
            case OVERDUE -> read(stuck, today.minusDays(1), false, mine, limit);
            case WAITING -> read(stuck, today.minusDays(1), true, mine, limit);
            case STUCK -> new Page(List.of(), 0);
        };
    }

    private Page read(LocalDate from, LocalDate to, boolean byOthers, boolean mine, int limit) {
        Reach reach = access.reach();
        List<Row> rows = database.sql(DUE)
                .param("region", Objects.requireNonNull(reach.region()))
                .param("from", from)
                .param("to", to)
                .param("talk", ProcessSteps.FIRST_INFORMATION_TALK)
                .param("byOthers", byOthers)
                .param("user", mine ? currentUser.id().id() : null)
                .param("limit", limit)
                .query(StepsDue::row)
                .list();
        return new Page(
                rows.stream().map(Row::step).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Step(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        name(row.getString("official_name"), row.getString("first_name")),
                        row.getString("code"),
                        Objects.requireNonNull(TEXTS.convertToEntityAttribute(row.getString("title"))),
                        row.getObject("due_on", LocalDate.class)),
                row.getInt("total"));
    }

    private static String name(String officialName, @Nullable String firstName) {
        return firstName == null ? officialName : officialName + ", " + firstName;
    }

    /** @param total how many there are with those that are not shown */
    public record Page(List<Step> steps, int total) {}

    /** @param person name as offices write it */
    public record Step(DossierId dossier, String person, String code, LocalizedText title, LocalDate dueOn) {}

    private record Row(Step step, int total) {}
}
