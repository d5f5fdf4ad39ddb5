package ch.etappe.matching;

import static ch.etappe.matching.Finding.Kind.ALREADY_IN;
import static ch.etappe.matching.Finding.Kind.OVERLAPS_APPOINTMENT;
import static ch.etappe.matching.Finding.Kind.OVERLAPS_COURSE;
import static ch.etappe.matching.Finding.Kind.TIME_FREE;
import static ch.etappe.matching.Finding.Kind.TWO_INTENSIVE;

import ch.etappe.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a person has the time: what overlaps warns, two intensive courses at once block (BR06). */
final class TimeConflicts {

    private TimeConflicts() {}

    static void judge(Candidate person, RunFacts run, CategoryRule rule, List<Finding> findings) {
        int before = findings.size();
        int appointments = 0;
        @Nullable LocalDate first = null;
        for (Commitment taken : person.taken()) {
            LocalizedText title = taken.title();
            if (run.run().equals(taken.run())) {
                findings.add(Finding.of(ALREADY_IN));
                return;
            }
            if (title == null) {
                if (taken.collidesWith(run.when())) {
                    appointments++;
                    first = first == null ? taken.when().startsOn() : first;
                }
            } else if (rule.intensive() && taken.intensive() && taken.runsBeside(run.when())) {
                findings.add(Finding.of(TWO_INTENSIVE, title));
            } else if (taken.collidesWith(run.when())) {
                findings.add(Finding.of(OVERLAPS_COURSE, title));
            }
        }
        if (first != null) {
            findings.add(Finding.of(OVERLAPS_APPOINTMENT, appointments, first));
        }
        if (findings.size() == before && !person.taken().isEmpty()) {
            findings.add(Finding.of(TIME_FREE));
        }
    }
}
