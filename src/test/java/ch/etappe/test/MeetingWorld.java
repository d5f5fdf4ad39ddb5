package ch.etappe.test;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import ch.etappe.person.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Regions, municipalities, staff and people in the real database, each new and apart from all others. */
@Component
public class MeetingWorld {

    private static final UUID STANDARD = UUID.fromString("0c000000-0000-4000-8000-000000000001");
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final AtomicInteger NEXT_BFS = new AtomicInteger(4000);

    private final JdbcClient database;

    MeetingWorld(JdbcClient database) {
        this.database = database;
    }

    public UUID region(String name) {
        UUID region = Ids.next();
        database.sql("insert into social_region (id, code, name) values (?, ?, ?)")
                .params(region, region.toString().substring(26), name)
                .update();
        return region;
    }

    public BfsNumber municipality(String name) {
        BfsNumber bfs = new BfsNumber(NEXT_BFS.getAndIncrement());
        database.sql("insert into municipality (bfs_no, name, population, valid_from) values (?, ?, 1, '2020-01-01')")
                .params(bfs.number(), name)
                .update();
        return bfs;
    }

    /** Where a municipality holds its talks. */
    public void office(BfsNumber municipality) {
        database.sql("""
                        insert into talk_office (bfs_no, name, street, postcode, town)
                        values (?, 'Einwohnerdienste', 'Gemeindeweg 1', '4600', 'Olten')
                        """).param(municipality.number()).update();
    }

    /** An invitation to the talk for some minutes from now (or ago) on, with its public page. */
    public UUID invitation(DossierId dossier, BfsNumber municipality, UserId by, String token, long minutesFromNow) {
        UUID id = Ids.next();
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(minutesFromNow);
        database.sql("""
                        insert into talk_invitation (id, dossier_id, bfs_no, attempt, starts_at, ends_at, office, street,
                                                     postcode, town, language, token, state, invited_by, invited_at)
                        values (?, ?, ?, 1, ?, ?, 'Einwohnerdienste', 'Gemeindeweg 1', '4600', 'Olten', 'ti', ?,
                                'INVITED', ?, ?)
                        """)
                .params(id, dossier.id(), municipality.number(), start, start.plusMinutes(60), token, by.id(), LONG_AGO)
                .update();
        return id;
    }

    /** An account with its role, as whoever logs in has one. */
    public UserId staff(String name, Role role, Scope scope) {
        UserId user = account(name);
        UUID region = scope instanceof Scope.Region one ? one.id() : null;
        Integer bfs = scope instanceof Scope.Municipality one ? one.bfs().number() : null;
        database.sql("""
                        insert into role_assignment (id, user_id, role, region_id, municipality_bfs, provider_function,
                                                     valid_from)
                        values (:id, :user, :role, :region, :bfs, :function, :from)
                        """)
                .param("id", Ids.next())
                .param("user", user.id())
                .param("role", role.name())
                .param("region", region)
                .param("bfs", bfs)
                .param("function", role == Role.PROVIDER ? "LEAD" : null)
                .param("from", LONG_AGO)
                .update();
        return user;
    }

    public UserId signInAsCaseworker(UUID region) {
        UserId user = staff("S. Brunner", Role.CASEWORKER, new Scope.Region(region));
        SignedInAs.account(user, Role.CASEWORKER, new Scope.Region(region));
        return user;
    }

    public UserId signInAsOfficial(BfsNumber municipality, String name) {
        UserId user = staff(name, Role.MUNICIPALITY, new Scope.Municipality(municipality));
        SignedInAs.account(user, Role.MUNICIPALITY, new Scope.Municipality(municipality));
        return user;
    }

    public UserId signInAsRefugee(DossierId dossier) {
        UserId user = account("Selam");
        SignedInAs.account(user, Role.REFUGEE, new Scope.Person(personOf(dossier)));
        return user;
    }

    /** A person who arrived on a day, with an open dossier and the talk as open step, due thirty days later. */
    public DossierId dossier(UUID region, BfsNumber municipality, String firstName, LocalDate allocatedOn) {
        UUID person = Ids.next();
        database.sql("""
                        insert into person (id, official_name, first_name, search_name, birth_date, sex, entry_date,
                                            target_group, interpreter_language, bfs_no)
                        values (?, 'Tesfay', ?, lower(concat('tesfay ', ?)), '1998-01-01', 'F', '2025-09-18', 'VA', 'ti', ?)
                        """)
                .params(person, firstName, firstName, municipality.number())
                .update();
        database.sql("insert into person_language (person_id, position, language) values (?, 0, 'ti'), (?, 1, 'en')")
                .params(person, person)
                .update();
        intake(region);
        DossierId dossier = DossierId.next();
        database.sql("""
                        insert into dossier (id, person_id, region_id, standard_id, state, allocated_on)
                        values (?, ?, ?, ?, 'ACTIVE', ?)
                        """)
                .params(dossier.id(), person, region, STANDARD, allocatedOn)
                .update();
        database.sql("""
                        insert into process_step (id, dossier_id, type_id, state, due_on)
                        select uuid(), ?, t.id, 'OPEN', ? from process_step_type t join process_stage g on g.id = t.stage_id
                        where g.standard_id = ? and t.code in ('FIRST_INFORMATION_TALK', 'INITIAL_INTERVIEW',
                              'SHORT_ASSESSMENT', 'PLAN_IN_FORCE', 'FIRST_LANGUAGE_ENROLMENT')
                        """)
                .params(dossier.id(), allocatedOn.plusDays(30), STANDARD)
                .update();
        return dossier;
    }

    /** Somebody leads the case from now on. */
    public void leads(UserId user, DossierId dossier) {
        database.sql("update dossier set responsible_id = ? where id = ?")
                .params(user.id(), dossier.id())
                .update();
    }

    /** No open dossier without somebody responsible: a region has at least its lead. */
    private void intake(UUID region) {
        if (ask("select user_id from region_intake where region_id = ?", region) == null) {
            staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        }
    }

    /** Lets somebody live in a municipality of the region, as of long ago. */
    public BfsNumber municipalityOf(UUID region, String name) {
        return member(municipality(name), region);
    }

    /** A dossier of somebody who arrived ten days ago. */
    public DossierId dossier(UUID region, String firstName) {
        return dossier(region, municipality("Olten"), firstName, today().minusDays(10));
    }

    /** An appointment as the past left it, from some minutes from now (or ago) on, for three quarters of an hour. */
    public UUID appointment(DossierId dossier, UserId host, String state, long minutesFromNow) {
        UUID id = Ids.next();
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(minutesFromNow);
        database.sql("""
                        insert into appointment (id, dossier_id, type, starts_at, ends_at, place, address, host_id,
                                                 interpreter_language, bring, state, proposed_at)
                        values (?, ?, 'PLAN_TALK', ?, ?, 'Sozialregion Olten', 'Stadthaus, 4. Stock', ?, 'ti',
                                'ID_CARD,COURSE_CERTIFICATES', ?, ?)
                        """)
                .params(id, dossier.id(), start, start.plusMinutes(45), host.id(), state, LONG_AGO)
                .update();
        return id;
    }

    public UUID personOf(DossierId dossier) {
        return database.sql("select person_id from dossier where id = ?")
                .param(dossier.id())
                .query(UUID.class)
                .single();
    }

    /** A municipality that belongs to a region. */
    public BfsNumber member(BfsNumber municipality, UUID region) {
        change(
                "insert into region_membership (id, region_id, bfs_no, valid_from, confirmed, evidence)"
                        + " values (?, ?, ?, '2020-01-01', true, 'test')",
                Ids.next(),
                region,
                municipality.number());
        return municipality;
    }

    /** An open dossier of somebody who is written down already. */
    public DossierId dossierOf(PersonId person, UUID region) {
        intake(region);
        DossierId dossier = DossierId.next();
        change(
                "insert into dossier (id, person_id, region_id, standard_id, state, allocated_on)"
                        + " values (?, ?, ?, ?, 'ACTIVE', ?)",
                dossier.id(),
                person.id(),
                region,
                STANDARD,
                today());
        return dossier;
    }

    /** Past all use cases. */
    public void change(String statement, Object... parameters) {
        database.sql(statement).params(parameters).update();
    }

    /** One value from the database, as text. */
    public @Nullable String ask(String question, Object... parameters) {
        return database.sql(question)
                .params(parameters)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    public static LocalDate today() {
        return LocalDate.now(Dates.ZURICH);
    }

    private UserId account(String name) {
        UserId user = UserId.next();
        database.sql("insert into user_account (id, login, display_name, created_at) values (?, ?, ?, ?)")
                .params(user.id(), user.id().toString(), name, LONG_AGO)
                .update();
        return user;
    }
}
