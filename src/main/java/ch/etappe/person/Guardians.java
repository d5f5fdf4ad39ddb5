package ch.etappe.person;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.person.PersonScope.Data;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around who may act for a child: parents, a guardian, the Beistand of an unaccompanied minor. */
@Service
@Transactional
public class Guardians {

    private static final String CHANGES = "hasRole('CASEWORKER')";
    private static final int OF_AGE = 18;

    private static final String OF_CHILD = """
            select g.id, g.kind, g.person_id, g.contact, g.valid_from, g.valid_to,
                   coalesce(g.name, if(p.first_name is null, p.official_name,
                                       concat(p.official_name, ', ', p.first_name))) as name,
                   r.display_name as recorded_by, e.display_name as ended_by
            from guardianship g
                     left join person p on p.id = g.person_id
                     join user_account r on r.id = g.recorded_by
                     left join user_account e on e.id = g.ended_by
            where g.child_id = :child
            order by g.valid_to is not null, g.valid_from, g.id
            """;

    private final JdbcClient database;
    private final PersonRepository people;
    private final PersonGate gate;
    private final CurrentUser currentUser;
    private final Clock clock;

    Guardians(JdbcClient database, PersonRepository people, PersonGate gate, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.people = people;
        this.gate = gate;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Who may act for this child and who might before, the present ones first.
     *
     * @throws NotFound for a child out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public List<GuardianSummary> of(PersonId child) {
        gate.reads(child, Data.MASTER_DATA);
        return stored(child);
    }

    /**
     * Lets somebody act for a child from a day on. Who may already is not written down twice.
     *
     * @throws NotFound if the child or the person is out of reach
     * @throws Refusal the first of the form's problems; {@code person.refusal.no-child} for who is of age;
     *     {@code person.refusal.same-person}
     */
    @PreAuthorize(CHANGES)
    public void appoint(PersonId child, GuardianForm form) {
        gate.writes(child, Data.MASTER_DATA);
        FieldProblem.refuse(form.problems(gate.today()));
        PersonId person = form.person();
        if (person != null) {
            gate.reads(person, Data.MASTER_DATA);
        }
        if (child.equals(person)) {
            throw new Refusal("person.refusal.same-person");
        }
        if (take(child).birth().ageOn(gate.today()) >= OF_AGE) {
            throw new Refusal("person.refusal.no-child");
        }
        if (stored(child).stream().anyMatch(known -> known.to() == null && isSame(known, form))) {
            return;
        }
        UUID id = Ids.next();
        database.sql("""
                        insert into guardianship (id, child_id, kind, person_id, name, contact, valid_from, recorded_by, recorded_at)
                        values (:id, :child, :kind, :person, :name, :contact, :from, :by, :at)
                        """)
                .param("id", id)
                .param("child", child.id())
                .param("kind", form.kind().name())
                .param("person", person == null ? null : person.id())
                .param("name", form.name())
                .param("contact", form.contact())
                .param("from", form.from())
                .param("by", currentUser.id().id())
                .param("at", now())
                .update();
        gate.note("guardian-appointed", "guardianship", id, child);
    }

    /**
     * Ends it; what was stays to be seen. Ending twice changes nothing.
     *
     * @param on the first day on which they may no more
     * @throws NotFound for a child out of reach, and for an entry that is not this child's
     * @throws Refusal {@code person.refusal.day-in-future}
     */
    @PreAuthorize(CHANGES)
    public void end(PersonId child, UUID guardianship, LocalDate on) {
        gate.writes(child, Data.MASTER_DATA);
        if (on.isAfter(gate.today())) {
            throw new Refusal("person.refusal.day-in-future");
        }
        take(child);
        if (stored(child).stream().noneMatch(known -> known.id().equals(guardianship))) {
            throw new NotFound();
        }
        int ended = database.sql("""
                        update guardianship set valid_to = greatest(valid_from, :on), ended_by = :by, ended_at = :at
                        where id = :id and valid_to is null
                        """)
                .param("on", on)
                .param("by", currentUser.id().id())
                .param("at", now())
                .param("id", guardianship)
                .update();
        if (ended > 0) {
            gate.note("guardian-ended", "guardianship", guardianship, child);
        }
    }

    /**
     * Whether one person may act for another on a day: as their guardian, and only while they are a child. For modules
     * that ask before they let somebody sign or answer.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayActFor(PersonId child, PersonId somebody, LocalDate on) {
        return people.findById(child.id())
                        .filter(one -> one.birth().ageOn(on) < OF_AGE)
                        .isPresent()
                && stored(child).stream().anyMatch(known -> somebody.equals(known.person()) && known.holdsOn(on));
    }

    private List<GuardianSummary> stored(PersonId child) {
        return database.sql(OF_CHILD)
                .param("child", child.id())
                .query(Guardians::read)
                .list();
    }

    private static GuardianSummary read(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new GuardianSummary(
                row.getObject("id", UUID.class),
                GuardianKind.valueOf(row.getString("kind")),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getString("contact"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("recorded_by"),
                row.getString("ended_by"));
    }

    private static boolean isSame(GuardianSummary known, GuardianForm form) {
        return form.person() == null
                ? known.name().equals(form.name())
                : form.person().equals(known.person());
    }

    private Person take(PersonId child) {
        return people.take(child.id()).orElseThrow(NotFound::new);
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
