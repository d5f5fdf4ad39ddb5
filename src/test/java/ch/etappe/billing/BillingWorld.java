package ch.etappe.billing;

import ch.etappe.attendance.AttendanceState;
import ch.etappe.attendance.ClassWorld;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.funding.CostObject;
import ch.etappe.funding.FundId;
import ch.etappe.funding.FundingWorld;
import ch.etappe.funding.Ledger;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A school, a region with money, and people in class under approved costs; the whole of last month is to be charged. */
@Component
public class BillingWorld {

    public static final YearMonth MONTH = YearMonth.from(ClassWorld.TODAY).minusMonths(1);
    public static final long PRICE = 1_050;

    private final CourseWorld courses;
    private final ClassWorld classes;
    private final FundingWorld funds;
    private final Ledger ledger;
    private final JdbcClient database;

    BillingWorld(CourseWorld courses, ClassWorld classes, FundingWorld funds, Ledger ledger, JdbcClient database) {
        this.courses = courses;
        this.classes = classes;
        this.funds = funds;
        this.ledger = ledger;
        this.database = database;
    }

    /** A school with a class of so many lessons of three units in last month. */
    public School school(int lessons) {
        UUID school = courses.provider("Sprachschule Aare");
        CourseRunId run = classes.run(school, 500);
        List<ClassSessionId> sessions = Stream.iterate(1, day -> day + 1)
                .limit(lessons)
                .map(day -> classes.session(run, MONTH.atDay(day)))
                .toList();
        return new School(school, run, sessions);
    }

    public Desk region() {
        UUID region = courses.region();
        return new Desk(region, funds.fund(region, 100_000));
    }

    /** Somebody in the class with all of it approved by lesson, who was there so many times. */
    public Pupil pupil(School school, Desk desk, String name, int times) {
        Pupil pupil = pupil(school, desk, name, "LESSON", PRICE, 100, MONTH.atDay(1), MONTH.atEndOfMonth());
        school.sessions().stream().limit(times).forEach(one -> mark(one, pupil, AttendanceState.PRESENT));
        return pupil;
    }

    public Pupil pupil(
            School school,
            Desk desk,
            String name,
            String unit,
            long price,
            int quantity,
            LocalDate from,
            LocalDate to) {
        DossierId dossier = courses.dossier(desk.region(), name);
        EnrolmentId seat = classes.seat(school.run(), dossier, "ATTENDING");
        return new Pupil(
                dossier, seat, approval(desk, dossier, seat, unit, price, quantity, from, to, price * quantity));
    }

    /** Leaves the canton signed in. */
    public UUID approval(
            Desk desk,
            DossierId dossier,
            EnrolmentId seat,
            String unit,
            long price,
            int quantity,
            LocalDate from,
            LocalDate to,
            long approved) {
        UUID id = Ids.next();
        database.sql("""
                        insert into cost_approval (id, enrolment_id, dossier_id, region_id, area, target_group, title,
                            provider, starts_on, ends_on, price_unit, quantity, public_share, participant_share,
                            requested_amount, bearer, valid_from, valid_to, checked, state, decider, drafted_at,
                            requested_by, requested_at, decided_by, decided_at, approved_amount)
                        values (?, ?, ?, ?, 'LANGUAGE_EDU', 'VA', '{"de-CH":"Deutsch intensiv A1.1"}',
                            'Sprachschule Aare', ?, ?, ?, ?, ?, 0, ?, 'SOCIAL_ASSISTANCE_REGION', ?, ?,
                            'ALV,IV,EDUCATION', ?, 'REGION', now(), ?, now(), ?, now(), ?)
                        """)
                .params(
                        id,
                        seat.id(),
                        dossier.id(),
                        desk.region(),
                        from,
                        to,
                        unit,
                        quantity,
                        price,
                        price * quantity,
                        from,
                        to,
                        approved == price * quantity ? "APPROVED" : "PARTLY",
                        courses.user().id(),
                        courses.user().id(),
                        approved)
                .update();
        funds.canton();
        ledger.commit(
                desk.fund(),
                FundingWorld.YEAR,
                new CostObject(CostObject.Kind.APPROVAL, id, dossier, ProcessArea.LANGUAGE_EDU),
                new Chf(approved),
                "approval:" + id);
        return id;
    }

    public void mark(ClassSessionId session, Pupil pupil, AttendanceState state) {
        classes.marked(session, pupil.seat(), state);
    }

    public void correct(ClassSessionId session, Pupil pupil, AttendanceState state) {
        database.sql("update attendance set state = ? where session_id = ? and enrolment_id = ?")
                .params(state.name(), session.id(), pupil.seat().id())
                .update();
    }

    public void revoke(Pupil pupil, LocalDate on) {
        database.sql("update cost_approval set state = 'REVOKED', decision_words = 'Arbeit gefunden' where id = ?")
                .param(pupil.approval())
                .update();
        database.sql("insert into cost_approval_step (id, approval_id, step, at) values (?, ?, 'REVOKE', ?)")
                .params(Ids.next(), pupil.approval(), LocalDateTime.of(on, LocalTime.NOON))
                .update();
    }

    /** Somebody has set free what was thought to be left over. */
    public void release(Desk desk, Pupil pupil, long rappen) {
        database.sql("""
                        insert into ledger_entry (id, fund_id, year_no, kind, amount, object_id, idempotency_key,
                                                  value_date, booked_at)
                        values (?, ?, ?, 'RELEASE', ?, ?, ?, current_date, now())
                        """)
                .params(Ids.next(), desk.fund().id(), FundingWorld.YEAR, rappen, pupil.approval(), FundingWorld.key())
                .update();
    }

    public void asSchool(School school) {
        courses.signInAsProvider(school.id());
    }

    public void asLead(Desk desk) {
        funds.lead(desk.region());
    }

    /** An invoice without lines, as the region has it. */
    public UUID handedIn(UUID provider, UUID region) {
        return handedIn(provider, region, 0);
    }

    /** The same for the month so long ago. */
    public UUID handedIn(UUID provider, UUID region, int monthsAgo) {
        UUID id = Ids.next();
        database.sql("""
                        insert into invoice (id, provider_id, region_id, month_from, state, drafted_by, drafted_at,
                                             submitted_by, submitted_at)
                        values (?, ?, ?, ?, 'SUBMITTED', ?, now(), ?, now())
                        """)
                .params(
                        id,
                        provider,
                        region,
                        MONTH.minusMonths(monthsAgo).atDay(1),
                        courses.user().id(),
                        courses.user().id())
                .update();
        return id;
    }

    /** What is set aside and what is paid of an approval, in Rappen. */
    public String money(Pupil pupil) {
        return database.sql("select concat(open_amount, ' ', spent) from fund_commitment where object_id = ?")
                .param(pupil.approval())
                .query(String.class)
                .single();
    }

    /** A provider, its class and the lessons of last month. */
    public record School(UUID id, CourseRunId run, List<ClassSessionId> sessions) {}

    /** A region and its fund. */
    public record Desk(UUID region, FundId fund) {}

    /** Somebody in class. */
    public record Pupil(DossierId dossier, EnrolmentId seat, UUID approval) {}
}
