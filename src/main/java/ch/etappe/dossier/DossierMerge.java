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
import org.jspecify.annotations.Nullable;
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
            if (staysOpen && isOpen(dossier.state)) {
                close(dossier.id);
            }
            moved.add(dossier);
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

    /** Nobody is responsible for it any more; the database ends the chain of who was. */
    private void close(UUID dossier) {
        LocalDate today = Dates.dayOf(clock.instant());
        database.sql("""
                        update dossier set state = 'CLOSED', closed_on = :today, close_reason = 'MERGED',
                            paused_until = null, pause_reason = null, offered_region_id = null, offered_to_id = null,
                            version = version + 1
                        where id = :dossier
                        """).param("today", today).param("dossier", dossier).update();
        audit.did("dossier-closed", "dossier", dossier, dossier, null);
    }

    private void reopen(Moved dossier) {
        int reopened = database.sql("""
                        update dossier d set d.state = :state, d.closed_on = null, d.close_reason = null,
                            d.reopened_on = :today, d.responsible_since = :today, d.paused_until = :pausedUntil,
                            d.pause_reason = :pauseReason, d.version = d.version + 1,
                            d.responsible_id = coalesce(:responsible,
                                (select i.user_id from region_intake i where i.region_id = d.region_id))
                        where d.id = :dossier and d.close_reason = 'MERGED'
                        """)
                .param("state", dossier.state)
                .param("today", Dates.dayOf(clock.instant()))
                .param("pausedUntil", dossier.pausedUntil)
                .param("pauseReason", dossier.pauseReason)
                .param("responsible", dossier.responsible)
                .param("dossier", dossier.id)
                .update();
        if (reopened > 0) {
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
        return database.sql("""
                        select id, state, responsible_id, paused_until, pause_reason from dossier
                        where person_id = :person order by id for update
                        """)
                .param("person", person.id())
                .query((row, number) -> new Moved(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        row.getObject("responsible_id", UUID.class),
                        row.getObject("paused_until", LocalDate.class),
                        row.getString("pause_reason")))
                .list();
    }

    private static boolean isOpen(String state) {
        return !state.equals(DossierState.CLOSED.name());
    }

    /**
     * @param state before the merge
     * @param responsible before the merge; null if it was closed
     */
    record Moved(
            UUID id,
            String state,
            @Nullable UUID responsible,
            @Nullable LocalDate pausedUntil,
            @Nullable String pauseReason) {}
}
