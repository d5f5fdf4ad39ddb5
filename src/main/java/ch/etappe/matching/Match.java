package ch.etappe.matching;

import ch.etappe.matching.Finding.Kind;
import ch.etappe.matching.Finding.Strength;
import ch.etappe.offer.CourseRunId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a run fits a person.
 *
 * @param score higher fits better; compares runs for one person, and says nothing of the person
 * @param findings what speaks for it and against it
 */
public record Match(CourseRunId run, LocalDate startsOn, int score, Strength standing, List<Finding> findings)
        implements Serializable {

    /** What can be booked first, then what fits better, then what begins earlier. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::standing)
            .thenComparing(Match::score, Comparator.reverseOrder())
            .thenComparing(Match::startsOn)
            .thenComparing(match -> match.run().id());

    static Match of(RunFacts facts, List<Finding> findings) {
        int score = 0;
        Strength standing = Strength.WARNING;
        for (Finding finding : findings) {
            score += finding.kind().points();
            if (finding.kind().strength().compareTo(standing) > 0) {
                standing = finding.kind().strength();
            }
        }
        return new Match(facts.run(), facts.when().startsOn(), score, standing, findings);
    }

    public boolean isBlocked() {
        return standing == Strength.BLOCKS;
    }

    public boolean needsReason() {
        return standing == Strength.NEEDS_REASON;
    }

    public List<Finding> with(Strength strength) {
        return findings.stream()
                .filter(finding -> finding.kind().strength() == strength)
                .toList();
    }

    boolean says(Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }
}
