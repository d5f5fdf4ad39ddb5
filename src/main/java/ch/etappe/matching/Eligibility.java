package ch.etappe.matching;

import static ch.etappe.matching.Finding.Kind.LEVEL_FITS;
import static ch.etappe.matching.Finding.Kind.LEVEL_ON_THE_WAY;
import static ch.etappe.matching.Finding.Kind.LEVEL_REACHED;
import static ch.etappe.matching.Finding.Kind.LEVEL_TOO_LOW;
import static ch.etappe.matching.Finding.Kind.LEVEL_UNKNOWN;
import static ch.etappe.matching.Finding.Kind.LEVEL_UNPROVEN;
import static ch.etappe.matching.Finding.Kind.LITERACY_FIRST;
import static ch.etappe.matching.Finding.Kind.LITERACY_FITS;
import static ch.etappe.matching.Finding.Kind.LITERATE_ALREADY;
import static ch.etappe.matching.Finding.Kind.OTHER_GROUP;
import static ch.etappe.matching.Finding.Kind.PROCEDURE_ENDED;
import static ch.etappe.matching.Finding.Kind.SCRIPT_FIRST;
import static ch.etappe.matching.Finding.Kind.TOO_OLD;
import static ch.etappe.matching.Finding.Kind.TOO_YOUNG;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.OfferCategory;
import ch.etappe.person.Literacy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a run is meant for a person: target group, age, level, script and procedure (BR05, BR12). */
final class Eligibility {

    private Eligibility() {}

    static void judge(Candidate person, RunFacts run, CategoryRule rule, LocalDate today, List<Finding> findings) {
        group(person, rule, findings);
        age(person, run, rule, today, findings);
        boolean language = run.area() == ProcessArea.LANGUAGE_EDU;
        CefrLevel level = language ? person.forLanguage() : person.forTalking();
        if (!language || literacy(person, run, level, findings)) {
            level(level, run, findings);
        }
    }

    private static void group(Candidate person, CategoryRule rule, List<Finding> findings) {
        if (!rule.groups().isEmpty() && !rule.groups().contains(person.group())) {
            findings.add(Finding.of(OTHER_GROUP, person.group()));
        }
        if (rule.occupation() && person.finallyRejected()) {
            findings.add(Finding.of(PROCEDURE_ENDED));
        }
    }

    /** On the first day; who joins a course that has begun is counted as of today. */
    private static void age(
            Candidate person, RunFacts run, CategoryRule rule, LocalDate today, List<Finding> findings) {
        LocalDate first = run.when().startsOn();
        int age = person.birth().ageOn(first.isBefore(today) ? today : first);
        Integer from = rule.fromAge();
        Integer to = rule.toAge();
        if (from != null && age < from) {
            findings.add(Finding.of(TOO_YOUNG, age, from));
        }
        if (to != null && age > to) {
            findings.add(Finding.of(TOO_OLD, age, to));
        }
    }

    /** @return whether the level has still to be compared */
    private static boolean literacy(Candidate person, RunFacts run, @Nullable CefrLevel level, List<Finding> findings) {
        boolean beginner = level == null || level == CefrLevel.ALPHA;
        if (run.category() == OfferCategory.LANGUAGE_ALPHA) {
            boolean reads = person.literacy() == Literacy.LATIN || !beginner;
            findings.add(Finding.of(reads ? LITERATE_ALREADY : LITERACY_FITS));
            return false;
        }
        if (!beginner) {
            return true;
        }
        switch (person.literacy()) {
            case NONE -> findings.add(Finding.of(LITERACY_FIRST));
            case OTHER_SCRIPT -> findings.add(Finding.of(SCRIPT_FIRST));
            case LATIN -> {}
        }
        return person.literacy() != Literacy.NONE;
    }

    private static void level(@Nullable CefrLevel level, RunFacts run, List<Finding> findings) {
        CefrLevel entry = run.entryLevel();
        CefrLevel target = run.targetLevel();
        if (entry == null && target == null) {
            return;
        }
        if (level == null) {
            findings.add(
                    entry == null || entry == CefrLevel.ALPHA
                            ? Finding.of(LEVEL_UNKNOWN)
                            : Finding.of(LEVEL_UNPROVEN, entry));
        } else if (entry != null && level.compareTo(entry) < 0) {
            findings.add(Finding.of(LEVEL_TOO_LOW, entry, level));
        } else if (target != null && isReached(level, target, run.category())) {
            findings.add(Finding.of(LEVEL_REACHED, target, level));
        } else if (target != null && entry != null && level.compareTo(entry) > 0) {
            findings.add(Finding.of(LEVEL_ON_THE_WAY, level, target));
        } else {
            findings.add(Finding.of(LEVEL_FITS, level));
        }
    }

    /** Who prepares for a certificate of a level may have the level. */
    private static boolean isReached(CefrLevel level, CefrLevel target, OfferCategory category) {
        return category == OfferCategory.CERT_PREP ? level.compareTo(target) > 0 : level.compareTo(target) >= 0;
    }
}
