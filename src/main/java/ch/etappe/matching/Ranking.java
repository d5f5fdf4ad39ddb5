package ch.etappe.matching;

import ch.etappe.offer.OfferCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Compares one person with runs. Knows nothing but what it is given, so the same facts give the same order. */
final class Ranking {

    private static final int USUAL_FINDINGS = 10;

    private final Candidate person;
    private final Map<OfferCategory, CategoryRule> rules;
    private final LocalDate today;

    /** @param rules what is missing asks nothing */
    Ranking(Candidate person, Map<OfferCategory, CategoryRule> rules, LocalDate today) {
        this.person = person;
        this.rules = rules;
        this.today = today;
    }

    /** The best first. */
    List<Match> rank(Collection<RunFacts> runs) {
        List<Match> matches = new ArrayList<>(runs.size());
        for (RunFacts run : runs) {
            matches.add(judge(run));
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }

    Match judge(RunFacts run) {
        CategoryRule rule = rules.getOrDefault(run.category(), CategoryRule.NONE);
        List<Finding> findings = new ArrayList<>(USUAL_FINDINGS);
        Eligibility.judge(person, run, rule, today, findings);
        TimeConflicts.judge(person, run, rule, findings);
        Circumstances.judge(person, run, today, findings);
        return Match.of(run, findings);
    }
}
