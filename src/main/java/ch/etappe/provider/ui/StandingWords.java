package ch.etappe.provider.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.provider.Standing;
import ch.etappe.provider.Warnings.Level;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Wording;
import java.time.LocalDate;

/** How an accreditation stands, in a word and in a sentence. */
record StandingWords(Wording words) {

    Badge badge(Standing standing, Level level) {
        String text = word(standing);
        return switch (level) {
            case NONE -> Badges.good(text);
            case FIRST, SECOND -> Badges.warn(text);
            case LAST, OVER -> Badges.bad(text);
        };
    }

    Tone tone(Level level) {
        return switch (level) {
            case NONE, FIRST -> Tone.CALM;
            case SECOND -> Tone.SOON;
            case LAST, OVER -> Tone.URGENT;
        };
    }

    /** {@code bis 12.12.2026}, {@code seit 1.11.2026 zu Ende}. */
    String word(Standing standing) {
        LocalDate last = standing.lastDay();
        if (standing.accredited()) {
            return last == null
                    ? words.of("provider.standing.unlimited")
                    : words.of("provider.standing.until", Dates.numeric(last));
        }
        return last == null
                ? words.of("provider.standing.never")
                : words.of("provider.standing.over", Dates.numeric(last));
    }

    /** What follows from it for whoever reads. */
    String sentence(Standing standing) {
        LocalDate begins = standing.begins();
        String next = begins == null ? "" : " " + words.of("provider.standing.begins", Dates.numeric(begins));
        Long left = standing.daysLeft();
        if (!standing.accredited()) {
            return words.of("provider.standing.closed") + next;
        }
        return (left == null ? words.of("provider.standing.open") : words.of("provider.standing.days-left", left))
                + next;
    }
}
