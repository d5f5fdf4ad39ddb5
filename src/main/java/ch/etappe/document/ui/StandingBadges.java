package ch.etappe.document.ui;

import ch.etappe.document.DocumentSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether a document still holds, and whether it can be opened. */
final class StandingBadges {

    private StandingBadges() {}

    static List<Badge> of(DocumentSummary document, LocalDate today, Wording words) {
        List<Badge> badges = new ArrayList<>();
        LocalDate end = document.expiresOn();
        if (end != null) {
            String day = Dates.numeric(end);
            badges.add(
                    document.isExpiredOn(today)
                            ? Badges.bad(words.of("document.me.expired", day))
                            : Badges.neutral(words.of("document.me.expires", day)));
        }
        switch (document.scan()) {
            case CLEAN, NO_SCANNER -> {}
            case WAITING -> badges.add(Badges.waiting(words.of("document.me.held.waiting")));
            case TOO_LARGE, INFECTED -> badges.add(Badges.bad(words.of("document.me.held.closed")));
        }
        return badges;
    }
}
