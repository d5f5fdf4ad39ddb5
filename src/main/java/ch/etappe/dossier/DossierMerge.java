package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonMerge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All dossiers of the record that goes follow to the one that stays. Of two open ones that of the record that goes is
 * closed that day as merged, because a person has one open dossier; its content stays readable.
 */
@Component
class DossierMerge implements PersonMerge {

    private final JdbcClient database;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    DossierMerge(JdbcClient database, AuditTrail audit, JsonMapper json, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dossier");
    }

    @Override
    public String move(PersonId goes, PersonId stays) {
        boolean staysOpen = !openOf(stays).isEmpty();
        List<Moved> moved = new ArrayList<>();
        for (Moved dossier : of(goes)) {
            List<UUID> ended = staysOpen && isOpen(dossier.state) ? close(dossier.id) : List.of();
            moved.add(new Moved(dossier.id, dossier.state, ended));
        }
        lead(goes, stays, moved);
        return json.writeValueAsString(moved);
    }

    @Override
    public void moveBack(PersonId goes, PersonId stays, String moved) {
        List<Moved> dossiers = List.of(json.readValue(moved, Moved[].class));
        lead(stays, goes, dossiers);
        dossiers.stream().filter(dossier -> isOpen(dossier.state)).forEach(this::reopen);
    }

    private List<UUID> close(UUID dossier) {
        LocalDate today = Dates.dayOf(clock.instant());
        List<UUID> ended = database.sql(
                        "select id from dossier_assignment where dossier_id = :dossier and valid_to is null for update")
                .param("dossier", dossier)
                .query(UUID.class)
                .list();
        database.sql("update dossier_assignment set valid_to = :today where dossier_id = :dossier and valid_to is null")
                .param("today", today)
                .param("dossier", dossier)
                .update();
        database.sql("""
                        update dossier set state = 'CLOSED', closed_on = :today, close_reason = 'MERGED', version = version + 1
                        where id = :dossier
                        """).param("today", today).param("dossier", dossier).update();
        audit.did("dossier-closed", "dossier", dossier, dossier, null);
        return ended;
    }

    private void reopen(Moved dossier) {
        int reopened = database.sql("""
                        update dossier set state = :state, closed_on = null, close_reason = null, version = version + 1
                        where id = :dossier and close_reason = 'MERGED'
                        """)
                .param("state", dossier.state)
                .param("dossier", dossier.id)
                .update();
        if (reopened > 0) {
            dossier.ended.forEach(
                    assignment -> database.sql("update dossier_assignment set valid_to = null where id = :id")
                            .param("id", assignment)
                            .update());
            audit.did("dossier-reopened", "dossier", dossier.id, dossier.id, null);
        }
    }

    private void lead(PersonId from, PersonId to, List<Moved> dossiers) {
        if (!dossiers.isEmpty()) {
            database.sql(
                            "update dossier set person_id = :to, version = version + 1 where person_id = :from and id in (:ids)")
                    .param("to", to.id())
                    .param("from", from.id())
                    .param("ids", dossiers.stream().map(Moved::id).toList())
                    .update();
        }
    }

    private List<Moved> openOf(PersonId person) {
        return of(person).stream().filter(dossier -> isOpen(dossier.state)).toList();
    }

    private List<Moved> of(PersonId person) {
        return database.sql("select id, state from dossier where person_id = :person order by id for update")
                .param("person", person.id())
                .query((row, number) -> new Moved(row.getObject("id", UUID.class), row.getString("state"), List.of()))
                .list();
    }

    private static boolean isOpen(String state) {
        return !state.equals(DossierState.CLOSED.name());
    }

    /**
     * @param state before the merge
     * @param ended assignments that ended with it
     */
    record Moved(UUID id, String state, List<UUID> ended) {}
}
