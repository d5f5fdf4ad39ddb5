package ch.etappe.handover;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonMoved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person who moves to a municipality of another region gets a prepared hand-over there (business rule BR01): the case
 * never changes sides by itself, and nobody has to remember it.
 */
@Component
class MovesAway {

    private final HandoverRepository handovers;
    private final Checklist checklist;
    private final JdbcClient database;
    private final Clock clock;

    MovesAway(HandoverRepository handovers, Checklist checklist, JdbcClient database, Clock clock) {
        this.handovers = handovers;
        this.checklist = checklist;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Heard after a move, perhaps twice. Who moves on before anybody has asked gets the newer target; who comes back gets
     * the draft withdrawn.
     *
     * @param on local date of the move; the region is that of the municipality of residence on that day
     */
    @Transactional
    void afterMove(PersonId person, LocalDate on) {
        residence(person, on).ifPresent(now -> {
            Optional<Handover> open = handovers.reserveOpen(now.dossier().id());
            if (now.isInRegion()) {
                open.filter(Handover::isDraftOfAMove)
                        .ifPresent(draft -> draft.withdraw(now.responsible(), clock.instant()));
            } else if (open.isEmpty()) {
                Handover draft = handovers.saveAndFlush(new Handover(
                        now.dossier(), now.from(), now.responsible(), now.to(), null, true, clock.instant()));
                checklist.begin(draft.id(), now.dossier());
            } else {
                open.filter(Handover::isDraftOfAMove).ifPresent(draft -> draft.redirect(now.to()));
            }
        });
    }

    @ApplicationModuleListener
    void on(PersonMoved moved) {
        afterMove(moved.person(), moved.on());
    }

    private Optional<Residence> residence(PersonId person, LocalDate on) {
        return database.sql("""
                        select d.id, d.region_id, d.responsible_id, m.region_id as residence
                        from dossier d join person p on p.id = d.person_id
                        join region_membership m on m.bfs_no = p.bfs_no
                             and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
                        where d.open_person = :person
                        """)
                .param("on", on)
                .param("person", person.id())
                .query((row, number) -> new Residence(
                        new DossierId(row.getObject("id", UUID.class)),
                        new RegionId(row.getObject("region_id", UUID.class)),
                        new RegionId(row.getObject("residence", UUID.class)),
                        new UserId(row.getObject("responsible_id", UUID.class))))
                .optional();
    }

    private record Residence(DossierId dossier, RegionId from, RegionId to, UserId responsible) {

        boolean isInRegion() {
            return from.equals(to);
        }
    }
}
