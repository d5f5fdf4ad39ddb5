package ch.etappe.person;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.PersonScope.Data;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around who lives together. A person lives in at most one household at a time. */
@Service
@Transactional
public class Households {

    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String CHANGES = "hasRole('CASEWORKER')";

    private static final String MEMBERS = """
            select m.person_id, m.relation, m.childcare_needed, m.valid_from,
                   p.official_name, p.first_name, p.birth_date, p.birth_precision
            from household_member own
                     join household_member m on m.household_id = own.household_id and m.valid_to is null
                     join person p on p.id = m.person_id
            where own.open_person = :person
            order by m.relation <> 'REFERENCE', p.birth_date, p.id
            """;

    private final JdbcClient database;
    private final PersonRepository people;
    private final PersonGate gate;
    private final CurrentUser currentUser;

    Households(JdbcClient database, PersonRepository people, PersonGate gate, CurrentUser currentUser) {
        this.database = database;
        this.people = people;
        this.gate = gate;
        this.currentUser = currentUser;
    }

    /**
     * Who lives with this person now, the person included; empty for who lives alone.
     *
     * @throws NotFound for a person out of reach
     */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<HouseholdMember> of(PersonId person) {
        gate.reads(person, Data.MASTER_DATA);
        return members(person);
    }

    /** The signed-in refugee's own. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public List<HouseholdMember> mine() {
        return members(new PersonId(currentUser.scope(Scope.Person.class).id()));
    }

    /**
     * Lets somebody live with this person from a day on. Who lived elsewhere until then leaves there; who lives here
     * already gets the relation corrected.
     *
     * @throws NotFound if one of the two is out of reach
     * @throws Refusal {@code person.refusal.same-person}, {@code person.refusal.day-in-future}
     */
    @PreAuthorize(CHANGES)
    public void join(PersonId person, PersonId member, Relation relation, boolean childcareNeeded, LocalDate since) {
        gate.writes(person, Data.MASTER_DATA);
        gate.writes(member, Data.MASTER_DATA);
        if (person.equals(member)) {
            throw new Refusal("person.refusal.same-person");
        }
        requireHere(since);
        take(person, member);
        UUID household = householdOf(person).orElseGet(() -> found(person, since));
        if (householdOf(member).filter(household::equals).isPresent()) {
            database.sql("update household_member set relation = :relation, childcare_needed = :childcare"
                            + " where open_person = :member")
                    .param("relation", relation.name())
                    .param("childcare", childcareNeeded)
                    .param("member", member.id())
                    .update();
        } else {
            end(member, since);
            add(household, member, relation, childcareNeeded, since);
        }
        gate.note("household-joined", "person", member.id(), person);
    }

    /**
     * Lets somebody leave the household; the last one left lives alone.
     *
     * @throws NotFound for a person out of reach
     * @throws Refusal {@code person.refusal.day-in-future}
     */
    @PreAuthorize(CHANGES)
    public void leave(PersonId member, LocalDate on) {
        gate.writes(member, Data.MASTER_DATA);
        requireHere(on);
        take(member);
        List<HouseholdMember> before = members(member);
        if (end(member, on) == 0) {
            return;
        }
        gate.note("household-left", member);
        List<PersonId> left = before.stream()
                .map(HouseholdMember::person)
                .filter(other -> !other.equals(member))
                .toList();
        if (left.size() == 1) {
            end(left.getFirst(), on);
        }
    }

    /** People of the own region whose name fits, to be chosen from; nobody for fewer than two letters. */
    @PreAuthorize(CHANGES)
    @Transactional(readOnly = true)
    public List<Neighbour> neighbours(String typed, int limit) {
        List<String> words = NameSearch.words(typed);
        if (words.stream().mapToInt(String::length).sum() < 2) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("""
                select p.id, p.official_name, p.first_name, p.birth_date, p.birth_precision, m.name as municipality
                from person p join municipality m on m.bfs_no = p.bfs_no
                where p.bfs_no in (select r.bfs_no from region_membership r where r.region_id = :region
                                     and r.valid_from <= :today and (r.valid_to is null or r.valid_to > :today))
                """);
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and p.search_name like :word").append(i);
        }
        JdbcClient.StatementSpec query = database.sql(
                        sql.append(" order by p.official_name, p.first_name, p.id limit :limit")
                                .toString())
                .param("region", currentUser.scope(Scope.Region.class).id())
                .param("today", gate.today())
                .param("limit", limit);
        for (int i = 0; i < words.size(); i++) {
            query = query.param("word" + i, "%" + words.get(i) + "%");
        }
        return query.query((row, number) ->
                        new Neighbour(id(row, "id"), name(row), birth(row), row.getString("municipality")))
                .list();
    }

    private List<HouseholdMember> members(PersonId person) {
        return database.sql(MEMBERS)
                .param("person", person.id())
                .query((row, number) -> new HouseholdMember(
                        id(row, "person_id"),
                        name(row),
                        birth(row),
                        Relation.valueOf(row.getString("relation")),
                        row.getBoolean("childcare_needed"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    private Optional<UUID> householdOf(PersonId person) {
        return database.sql("select household_id from household_member where open_person = :person")
                .param("person", person.id())
                .query(UUID.class)
                .optional();
    }

    private UUID found(PersonId reference, LocalDate since) {
        UUID household = Ids.next();
        database.sql("insert into household (id) values (:id)")
                .param("id", household)
                .update();
        add(household, reference, Relation.REFERENCE, false, since);
        return household;
    }

    private void add(UUID household, PersonId member, Relation relation, boolean childcareNeeded, LocalDate since) {
        database.sql("""
                        insert into household_member (id, household_id, person_id, relation, childcare_needed, valid_from)
                        values (:id, :household, :person, :relation, :childcare, :since)
                        """)
                .param("id", Ids.next())
                .param("household", household)
                .param("person", member.id())
                .param("relation", relation.name())
                .param("childcare", childcareNeeded)
                .param("since", since)
                .update();
    }

    private int end(PersonId member, LocalDate on) {
        return database.sql(
                        "update household_member set valid_to = greatest(valid_from, :on) where open_person = :person")
                .param("on", on)
                .param("person", member.id())
                .update();
    }

    /** Always in the same order, so that two who do this at once wait and do not block each other. */
    private void take(PersonId... both) {
        Stream.of(both)
                .map(PersonId::id)
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(people::lock);
    }

    private void requireHere(LocalDate day) {
        if (day.isAfter(gate.today())) {
            throw new Refusal("person.refusal.day-in-future");
        }
    }

    private static PersonId id(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static String name(ResultSet row) throws SQLException {
        String first = row.getString("first_name");
        return first == null ? row.getString("official_name") : row.getString("official_name") + ", " + first;
    }

    private static PartialDate birth(ResultSet row) throws SQLException {
        return new PartialDate(
                row.getObject("birth_date", LocalDate.class),
                PartialDate.Precision.valueOf(row.getString("birth_precision")));
    }
}
