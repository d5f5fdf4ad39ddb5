package ch.etappe.document;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.OfficeName;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents that somebody has to look at, over all cases of an account: those whose day is near or over, unless a newer
 * one of their kind holds longer, and those that nobody can open until the virus scanner has answered.
 */
@Service
@Transactional(readOnly = true)
public class DocumentsDue {

    private static final String OF_CASES = """
            select f.*, t.name as type_name, u.display_name, p.official_name, p.first_name, count(*) over () as total
            from dossier d
                     join person p on p.id = d.person_id
                     join document f on f.dossier_id = d.id and f.removed_at is null
                     join document_type t on t.code = f.type
                     join user_account u on u.id = f.uploaded_by
            where d.region_id = :region and d.state <> 'CLOSED' and""" + WorkQuery.IN_HAND;

    private static final String ENDING = OF_CASES + """
              and f.expires_on between :from and :to
              and not exists (select 1 from document n
                              where n.dossier_id = f.dossier_id and n.type = f.type and n.type <> 'OTHER'
                                and n.removed_at is null and n.expires_on > f.expires_on and n.uploaded_at > f.uploaded_at)
            order by f.expires_on, f.id limit :limit
            """;

    private static final String HELD = OF_CASES + " and f.scan = 'WAITING' order by f.uploaded_at, f.id limit :limit";

    private final WorkQuery work;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Settings settings;
    private final Clock clock;

    DocumentsDue(WorkQuery work, DossierAccess access, CurrentUser currentUser, Settings settings, Clock clock) {
        this.work = work;
        this.access = access;
        this.currentUser = currentUser;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The earliest day first.
     *
     * @param group overdue: holds no more; soon: ends within {@link DocumentSettings#EXPIRY_NOTICE}; waiting: for the scan
     * @param mine only dossiers in the account's hands, otherwise of its region
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Counted<Due> page(WorkGroup group, boolean mine, int limit) {
        if (!access.may(DataCategory.DOCUMENTS)) {
            return Counted.none();
        }
        LocalDate today = Dates.dayOf(clock.instant());
        return switch (group) {
            case OVERDUE -> ending(WorkQuery.EVER, today.minusDays(1), mine, limit);
            case SOON -> ending(today, today.plusDays(settings.value(DocumentSettings.EXPIRY_NOTICE)), mine, limit);
            case WAITING -> work.read(HELD, Map.of(), mine, limit, reading());
            case TODAY, STUCK -> Counted.none();
        };
    }

    private Counted<Due> ending(LocalDate from, LocalDate to, boolean mine, int limit) {
        return work.read(ENDING, Map.of("from", from, "to", to), mine, limit, reading());
    }

    private RowMapper<Due> reading() {
        RowMapper<DocumentSummary> summary = DocumentRows.reading(currentUser.id());
        return (row, number) -> new Due(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                summary.mapRow(row, number));
    }

    /** @param person name as offices write it */
    public record Due(DossierId dossier, String person, DocumentSummary document) {}
}
