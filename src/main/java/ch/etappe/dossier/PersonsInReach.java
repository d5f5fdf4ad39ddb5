package ch.etappe.dossier;

import ch.etappe.dossier.DossierAccess.Reach;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonScope;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose persons an account reaches: those whose open dossier lies in the region; where none is open, those who live
 * there or whose last dossier was there. A municipality reaches its residents, a refugee themselves.
 */
@Component
class PersonsInReach implements PersonScope {

    private static final String IN_REACH = """
            select count(*) from person p
            where p.id = :who
              and (:person is null or p.id = :person)
              and (:municipality is null or p.bfs_no = :municipality)
              and (:region is null
                or exists (select 1 from dossier d where d.open_person = p.id and d.region_id = :region)
                or not exists (select 1 from dossier d where d.open_person = p.id)
                  and (exists (select 1 from dossier d where d.person_id = p.id and d.region_id = :region)
                    or exists (select 1 from region_membership m
                               where m.bfs_no = p.bfs_no and m.region_id = :region and m.valid_from <= :today
                                 and (m.valid_to is null or m.valid_to > :today))))
            """;

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    PersonsInReach(DossierAccess access, CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean reaches(PersonId person) {
        Reach reach = access.reach();
        return database.sql(IN_REACH)
                        .param("who", person.id())
                        .param("person", reach.person())
                        .param("municipality", reach.municipality())
                        .param("region", reach.region())
                        .param("today", Dates.dayOf(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean mayRead(Data data) {
        return access.may(category(data));
    }

    @Override
    public boolean mayWrite(Data data) {
        return currentUser.role() != Role.REFUGEE && access.mayWrite(category(data));
    }

    /** The open dossier, or the last one. */
    @Override
    public Optional<UUID> fileOf(PersonId person) {
        return database.sql("""
                        select id from dossier where person_id = :person
                        order by open_person is null, allocated_on desc limit 1
                        """).param("person", person.id()).query(UUID.class).optional();
    }

    private static DataCategory category(Data data) {
        return switch (data) {
            case MASTER_DATA -> DataCategory.MASTER_DATA;
            case ID_NUMBERS -> DataCategory.ID_NUMBERS;
        };
    }
}
