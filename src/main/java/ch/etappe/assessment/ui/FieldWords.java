package ch.etappe.assessment.ui;

import ch.etappe.assessment.Potential;
import ch.etappe.assessment.Rating;
import ch.etappe.assessment.Recommendation;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Labels and values of the form in words, for the two versions of a conflict. */
final class FieldWords {

    private FieldWords() {}

    static String label(Component screen, String field) {
        return screen.getTranslation(
                switch (field) {
                    case "conductedOn" -> "assessment.field.day";
                    case "language" -> "assessment.field.language";
                    case "interpreter" -> "assessment.field.interpreter";
                    case "present" -> "assessment.field.present";
                    case "potential" -> "assessment.field.potential";
                    case "recommended" -> "assessment.field.recommended";
                    case "recommendation" -> "assessment.field.recommendation";
                    case "rating" -> "assessment.field.rating";
                    case "evidence" -> "assessment.field.evidence";
                    default -> "assessment.field.shared";
                });
    }

    static String shown(Component screen, @Nullable Object value) {
        return switch (value) {
            case LocalDate day -> Dates.numeric(day);
            case Rating rating -> rating(screen, rating);
            case Potential potential -> screen.getTranslation(potential.key());
            case Recommendation one -> screen.getTranslation(one.key());
            case Boolean yes -> screen.getTranslation(yes ? "assessment.yes" : "assessment.no");
            case Collection<?> many ->
                many.stream().map(one -> shown(screen, one)).collect(Collectors.joining(", "));
            case String text -> text;
            case null, default -> "";
        };
    }

    /** {@code 3 · trägt}, or that it does not apply. */
    static String rating(Component screen, Rating rating) {
        String word = screen.getTranslation(rating.key());
        return rating.isRated() ? rating.level() + " · " + word : word;
    }

    static String language(@Nullable String tag, Locale reader) {
        return tag == null ? "" : LanguageNames.of(tag, reader);
    }
}
