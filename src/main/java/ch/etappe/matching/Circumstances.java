package ch.etappe.matching;

import static ch.etappe.matching.Finding.Kind.BEGUN;
import static ch.etappe.matching.Finding.Kind.CHILDCARE;
import static ch.etappe.matching.Finding.Kind.CHILDCARE_MISSING;
import static ch.etappe.matching.Finding.Kind.COST_APPROVAL;
import static ch.etappe.matching.Finding.Kind.DISTANCE_UNKNOWN;
import static ch.etappe.matching.Finding.Kind.FAR;
import static ch.etappe.matching.Finding.Kind.LATER;
import static ch.etappe.matching.Finding.Kind.MANY_WAIT;
import static ch.etappe.matching.Finding.Kind.NEAR;
import static ch.etappe.matching.Finding.Kind.OTHER_MONEY;
import static ch.etappe.matching.Finding.Kind.SEAT_FREE;
import static ch.etappe.matching.Finding.Kind.SHARE;
import static ch.etappe.matching.Finding.Kind.SOME_WAY;
import static ch.etappe.matching.Finding.Kind.SOON;
import static ch.etappe.matching.Finding.Kind.STEP_FREE;
import static ch.etappe.matching.Finding.Kind.WAITING;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.Price;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What makes a run easier or harder to attend: children, the way, the start, seats and money (BR16). */
final class Circumstances {

    private static final int NEAR_KM = 10;
    private static final int FAR_KM = 25;
    private static final int SOON_DAYS = 42;
    private static final int MANY = 5;

    private Circumstances() {}

    static void judge(Candidate person, RunFacts run, LocalDate today, List<Finding> findings) {
        if (person.childcareNeeded()) {
            findings.add(Finding.of(run.childcare() ? CHILDCARE : CHILDCARE_MISSING));
        }
        start(run.when().startsOn(), today, findings);
        way(person, run, findings);
        seats(run, findings);
        money(person, run, findings);
        if (run.stepFree()) {
            findings.add(Finding.of(STEP_FREE));
        }
    }

    private static void start(LocalDate first, LocalDate today, List<Finding> findings) {
        int days = (int) ChronoUnit.DAYS.between(today, first);
        if (days < 0) {
            findings.add(Finding.of(BEGUN, first));
        } else {
            findings.add(Finding.of(days <= SOON_DAYS ? SOON : LATER, days));
        }
    }

    private static void way(Candidate person, RunFacts run, List<Finding> findings) {
        Point home = person.home();
        Point place = run.place();
        if (home == null || place == null) {
            findings.add(Finding.of(DISTANCE_UNKNOWN));
            return;
        }
        int km = home.kmTo(place);
        findings.add(Finding.of(km <= NEAR_KM ? NEAR : km <= FAR_KM ? SOME_WAY : FAR, km));
    }

    private static void seats(RunFacts run, List<Finding> findings) {
        if (run.freeSeats() > 0) {
            findings.add(Finding.of(SEAT_FREE));
        } else {
            findings.add(Finding.of(run.waiting() < MANY ? WAITING : MANY_WAIT, run.waiting()));
        }
    }

    /** The flat rate of people in the asylum procedure pays for language and early childhood only. */
    private static void money(Candidate person, RunFacts run, List<Finding> findings) {
        if (run.needsCostApproval()) {
            findings.add(Finding.of(COST_APPROVAL));
        }
        if (person.group() == TargetGroup.AS
                && run.area() != ProcessArea.LANGUAGE_EDU
                && run.area() != ProcessArea.EARLY_CHILDHOOD) {
            findings.add(Finding.of(OTHER_MONEY));
        }
        Price price = run.price();
        if (price.participantShare().rappen() > 0) {
            findings.add(Finding.of(SHARE, price.participantShare(), price.unit()));
        }
    }
}
