package ch.etappe.offer;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A small world in the real database: regions, providers, offers and people, each new and apart from all others. */
@Component
public class CourseWorld {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final JdbcClient database;
    private final OfferRepository offers;
    private final TransactionTemplate transaction;

    CourseWorld(JdbcClient database, OfferRepository offers, TransactionTemplate transaction) {
        this.database = database;
        this.offers = offers;
        this.transaction = transaction;
    }

    /** A provider with one site, accredited without end. */
    public UUID provider(String name) {
        UUID provider = Ids.next();
        database.sql("insert into provider (id, name) values (?, ?)")
                .params(provider, name)
                .update();
        database.sql("""
                        insert into site (id, provider_id, name, street, postcode, town)
                        values (?, ?, 'Kurszentrum', 'Ringstrasse 1', '4600', 'Olten')
                        """).params(Ids.next(), provider).update();
        database.sql("""
                        insert into accreditation (id, provider_id, valid_from, decided_at) values (?, ?, '2000-01-01', ?)
                        """).params(Ids.next(), provider, NOW).update();
        return provider;
    }

    public void signInAsProvider(UUID provider) {
        SignedInAs.account(user(), Role.PROVIDER, new Scope.Provider(provider));
    }

    public void signInAsCanton() {
        SignedInAs.account(user(), Role.CANTON, new Scope.Canton());
    }

    public void signInAsCaseworker(UUID region) {
        SignedInAs.account(user(), Role.CASEWORKER, new Scope.Region(region));
    }

    public void signInAsRefugee(DossierId dossier) {
        UUID person = database.sql("select person_id from dossier where id = ?")
                .param(dossier.id())
                .query(UUID.class)
                .single();
        SignedInAs.account(user(), Role.REFUGEE, new Scope.Person(person));
    }

    /** An offer that was handed in, with one run from today until in three months. */
    public Course submitted(UUID provider, String title, int seats) {
        LocalDate today = LocalDate.now(Dates.ZURICH);
        return submitted(
                provider,
                OfferCategory.LANGUAGE_EVENING,
                title,
                seats,
                new Timetable(
                        today,
                        today.plusMonths(3),
                        Weekdays.of(MONDAY, WEDNESDAY, FRIDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(11, 0)));
    }

    public Course submitted(UUID provider, OfferCategory category, String title, int seats, Timetable timetable) {
        Offer offer = new Offer(
                OfferId.next(),
                provider,
                complete(OfferContent.begun(
                        category,
                        ProcessArea.LANGUAGE_EDU,
                        new LocalizedText(Map.of("de-CH", title, "fr", title + " (fr)")))));
        CourseRunId run = CourseRunId.next();
        offer.add(new CourseRun(run, site(provider), timetable, 12, seats));
        offer.submit(NOW);
        transaction.executeWithoutResult(tx -> offers.save(offer));
        OfferId id = new OfferId(database.sql("select offer_id from course_run where id = ?")
                .param(run.id())
                .query(UUID.class)
                .single());
        return new Course(id, run);
    }

    /** Lessons of the run on these days, from 08:30 until 11:00. */
    public List<ClassSessionId> sessions(Course course, LocalDate... days) {
        return Arrays.stream(days)
                .map(day -> {
                    ClassSessionId id = ClassSessionId.next();
                    database.sql("""
                                    insert into class_session (id, run_id, held_on, starts_at, ends_at, lessons, state)
                                    values (?, ?, ?, '08:30', '11:00', 3, 'PLANNED')
                                    """).params(id.id(), course.run().id(), day).update();
                    return id;
                })
                .toList();
    }

    public Course published(UUID provider, String title, int seats) {
        return publish(submitted(provider, title, seats));
    }

    public Course publish(Course course) {
        transaction.executeWithoutResult(
                tx -> offers.reserve(course.offer().id()).orElseThrow().publish(0, NOW));
        return course;
    }

    /** A lesson costs the public so much, and the person seven francs; somebody has to approve it first. */
    public Course costing(Course course, long rappen, boolean cantonal) {
        database.sql("""
            update offer set needs_cost_approval = true, needs_cantonal_approval = ?, price_unit = 'LESSON',
                             participant_share = 700, public_share = ? where id = ?
            """).params(cantonal, rappen, course.offer().id()).update();
        return course;
    }

    public UUID region() {
        UUID region = Ids.next();
        database.sql("insert into social_region (id, code, name) values (?, ?, 'Region')")
                .params(region, region.toString().substring(26))
                .update();
        return region;
    }

    /** A person with an open dossier in the region. */
    public DossierId dossier(UUID region, String firstName) {
        database.sql("insert ignore into municipality (bfs_no, name, population, valid_from)"
                        + " values (2581, 'Olten', 1, '2020-01-01')")
                .update();
        database.sql("insert ignore into data_category_access (role, category, access, valid_from)"
                        + " values ('CASEWORKER', 'ENROLMENT', 'WRITE', '2020-01-01')")
                .update();
        UUID person = Ids.next();
        database.sql("""
            insert into person (id, official_name, first_name, search_name, birth_date, sex, entry_date,
                                target_group, phone, bfs_no)
            values (?, 'Tesfay', ?, 'tesfay', '1998-01-01', 'F', '2025-09-18', 'VA', '000 111 22 33', 2581)
            """).params(person, firstName).update();
        DossierId dossier = DossierId.next();
        database.sql("""
            insert into dossier (id, person_id, region_id, standard_id, state, allocated_on, responsible_id)
            select ?, ?, ?, id, 'ACTIVE', '2025-10-01', ? from process_standard where version_no = 1
            """).params(dossier.id(), person, region, user().id()).update();
        return dossier;
    }

    public UserId user() {
        UserId user = UserId.next();
        database.sql("insert into user_account (id, login, display_name, created_at) values (?, ?, 'S. Brunner', ?)")
                .params(user.id(), user.id().toString(), NOW)
                .update();
        return user;
    }

    /** With everything that the canton wants to read. */
    static OfferContent complete(OfferContent begun) {
        OfferFit fit = begun.fit();
        return new OfferContent(
                new OfferTexts(
                        begun.texts().title(),
                        LocalizedText.german("Sie lernen Deutsch für den Alltag."),
                        LocalizedText.german("Sie können sich vorstellen und einkaufen."),
                        LocalizedText.german("Für Erwachsene."),
                        null,
                        null),
                begun.category(),
                begun.area(),
                new OfferFit(CefrLevel.ALPHA, CefrLevel.A1, fit.stream(), 16, null, fit.groups(), fit.regions()),
                begun.childcare(),
                begun.teaching(),
                begun.costs(),
                new OfferContact("Sekretariat", "032 000 00 00", ""));
    }

    private UUID site(UUID provider) {
        return database.sql("select id from site where provider_id = ?")
                .param(provider)
                .query(UUID.class)
                .single();
    }

    /** An offer and its one run. */
    public record Course(OfferId offer, CourseRunId run) {}
}
