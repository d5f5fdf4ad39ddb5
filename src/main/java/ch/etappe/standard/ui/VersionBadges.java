package ch.etappe.standard.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.standard.StandardSummary;
import ch.etappe.standard.StandardSummary.Time;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;
import java.time.LocalDate;

/** Where a version stands, in a word. */
final class VersionBadges {

    private VersionBadges() {}

    static Badge of(StandardSummary version, Time time, Wording words) {
        return switch (time) {
            case IN_FORCE -> Badges.here(words.of("standard.time.in-force"));
            case COMING -> Badges.good(words.of("standard.time.coming", day(version)));
            case PAST -> Badges.neutral(words.of("standard.time.past"));
            case IN_PREPARATION -> inPreparation(version, words);
        };
    }

    private static Badge inPreparation(StandardSummary version, Wording words) {
        String text = words.of(version.state().key());
        return switch (version.state()) {
            case RETURNED -> Badges.warn(text);
            case SUBMITTED -> Badges.waiting(text);
            case DRAFT, RELEASED -> Badges.neutral(text);
        };
    }

    private static String day(StandardSummary version) {
        LocalDate from = version.validFrom();
        return from == null ? "" : Dates.numeric(from);
    }
}
