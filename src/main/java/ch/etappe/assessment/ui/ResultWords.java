package ch.etappe.assessment.ui;

import ch.etappe.assessment.EmploymentSpell;
import ch.etappe.assessment.EmploymentType;
import ch.etappe.assessment.LanguageRecord;
import ch.etappe.assessment.Result;
import ch.etappe.assessment.SchoolEntry;
import ch.etappe.assessment.SelfReport;
import ch.etappe.assessment.TrainingSpell;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import java.time.LocalDate;
import java.util.Locale;

/** A result in a line and a half. */
final class ResultWords {

    private ResultWords() {}

    /** {@code Deutsch mündlich A2}. */
    static String title(Result result, Wording words, Locale reader) {
        return switch (result) {
            case LanguageRecord one ->
                words.of(
                        "assessment.line.language",
                        LanguageNames.of(one.language(), reader),
                        words.of(one.skill().key()),
                        level(one.level(), words));
            case EmploymentSpell one ->
                one.type() == EmploymentType.NONE
                        ? words.of(one.type().key())
                        : words.of(
                                "assessment.line.employment",
                                words.of(one.type().key()),
                                one.percent());
            case TrainingSpell one -> words.of(one.training().key());
            case SchoolEntry one ->
                words.of(
                        "assessment.line.school-entry",
                        one.childNo(),
                        words.of(one.result().key()));
            case SelfReport one ->
                words.of(
                        "assessment.line.self-report",
                        words.of(one.knowsThings().key()),
                        words.of(one.contact().key()));
        };
    }

    /** When, and what it rests on. */
    static String detail(Result result, Wording words) {
        String when = switch (result) {
            case LanguageRecord one -> {
                String proof = words.of(one.proof().key()) + " · " + Dates.numeric(one.from());
                LocalDate to = one.to();
                yield to == null ? proof : proof + " · " + words.of("assessment.line.valid-until", Dates.numeric(to));
            }
            case EmploymentSpell one -> span(one, words);
            case TrainingSpell one ->
                one.completed() ? span(one, words) + " · " + words.of("assessment.line.completed") : span(one, words);
            case SchoolEntry one -> Dates.numeric(one.from());
            case SelfReport one ->
                Dates.numeric(one.from()) + " · " + words.of(one.askedBy().key());
        };
        return result.evidence() == null ? when : when + " · " + result.evidence();
    }

    static String level(CefrLevel level, Wording words) {
        return level == CefrLevel.ALPHA ? words.of("assessment.level.alpha") : level.name();
    }

    static Icon icon(Result result) {
        return switch (result.kind()) {
            case LANGUAGE -> Icon.CHAT;
            case EMPLOYMENT -> Icon.WORK;
            case TRAINING -> Icon.BOOK;
            case SCHOOL_ENTRY -> Icon.CHILD;
            case SELF_REPORT -> Icon.PEOPLE;
        };
    }

    private static String span(Result result, Wording words) {
        String from = Dates.numeric(result.from());
        LocalDate to = result.to();
        return to == null
                ? words.of("assessment.line.since", from)
                : words.of("assessment.line.from-to", from, Dates.numeric(to));
    }
}
