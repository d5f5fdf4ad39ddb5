package ch.etappe.matching;

import ch.etappe.appointment.AppointmentState;
import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.Appointments;
import ch.etappe.assessment.GermanLevels;
import ch.etappe.assessment.Results;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import ch.etappe.person.Literacy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what is known of a person, as far as the reader's role may know it. */
@Component
class Candidates {

    private final JdbcClient database;
    private final DossierAccess access;
    private final Results results;
    private final Enrolments enrolments;
    private final Appointments appointments;
    private final Clock clock;

    Candidates(
            JdbcClient database,
            DossierAccess access,
            Results results,
            Enrolments enrolments,
            Appointments appointments,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.results = results;
        this.enrolments = enrolments;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * @param rules which kinds of courses are intensive
     * @throws NotFound for a dossier out of reach
     */
    Candidate of(DossierId dossier, Map<OfferCategory, CategoryRule> rules) {
        access.require(dossier);
        GermanLevels german = access.may(DataCategory.ASSESSMENT) ? results.german(dossier) : GermanLevels.NONE;
        List<Commitment> taken = new ArrayList<>();
        if (access.may(DataCategory.ENROLMENT)) {
            enrolments.of(dossier).stream()
                    .filter(seat -> seat.state().isActive())
                    .map(seat -> course(seat, rules))
                    .forEach(taken::add);
        }
        if (access.may(DataCategory.APPOINTMENTS)) {
            Instant now = clock.instant();
            appointments.of(dossier).stream()
                    .filter(one -> !one.isOver(now) && stands(one.state()))
                    .map(Candidates::appointment)
                    .forEach(taken::add);
        }
        return database.sql("select * from match_person where dossier_id = :dossier")
                .param("dossier", dossier.id())
                .query((row, number) -> read(row, german, taken))
                .single();
    }

    private static Candidate read(ResultSet row, GermanLevels german, List<Commitment> taken) throws SQLException {
        return new Candidate(
                TargetGroup.valueOf(row.getString("target_group")),
                new PartialDate(
                        row.getObject("birth_date", LocalDate.class),
                        PartialDate.Precision.valueOf(row.getString("birth_precision"))),
                german.oral(),
                german.written(),
                Literacy.valueOf(row.getString("literacy")),
                row.getBoolean("childcare_needed"),
                row.getBoolean("finally_rejected"),
                row.getString("municipality"),
                RunFactsReader.point(row),
                taken);
    }

    private static Commitment course(EnrolmentSummary seat, Map<OfferCategory, CategoryRule> rules) {
        boolean intensive =
                rules.getOrDefault(seat.run().category(), CategoryRule.NONE).intensive();
        return new Commitment(
                seat.run().id(),
                seat.run().title(),
                seat.run().timetable(),
                intensive && seat.state().holdsSeat());
    }

    private static boolean stands(AppointmentState state) {
        return state == AppointmentState.PROPOSED || state == AppointmentState.CONFIRMED;
    }

    /** On the day it begins; one that goes past midnight ends with the day. */
    private static Commitment appointment(AppointmentSummary one) {
        ZonedDateTime start = one.startsAt().atZone(Dates.ZURICH);
        ZonedDateTime end = one.endsAt().atZone(Dates.ZURICH);
        LocalDate day = start.toLocalDate();
        return new Commitment(
                null,
                null,
                new Timetable(
                        day,
                        day,
                        Weekdays.of(day.getDayOfWeek()),
                        start.toLocalTime(),
                        end.toLocalDate().equals(day) ? end.toLocalTime() : LocalTime.MAX),
                false);
    }
}
