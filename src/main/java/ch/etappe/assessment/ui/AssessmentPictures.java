package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail;
import ch.etappe.assessment.AssessmentDetail.Earlier;
import ch.etappe.assessment.Dimension;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.assessment.Rating;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.LevelBars;
import ch.etappe.uikit.LevelBars.Labels;
import ch.etappe.uikit.LevelBars.Level;
import ch.etappe.uikit.LevelBars.Row;
import ch.etappe.uikit.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws ratings as bars: in the office's words, or in the plain ones of the phone in any language. */
@Component
class AssessmentPictures {

    private final Texts texts;

    AssessmentPictures(Texts texts) {
        this.texts = texts;
    }

    /** In the words of the office. */
    LevelBars forStaff(AssessmentDetail assessment, Locale reader) {
        Earlier earlier = assessment.earlier();
        return bars(
                Wording.of(texts, reader),
                Dimension::key,
                rating -> words(reader, rating),
                assessment.dimensions(),
                earlier == null ? Map.of() : earlier.dimensions(),
                day(assessment));
    }

    /** In the plain words of one of the portal's languages, to be turned towards the person. */
    LevelBars forPerson(AssessmentDetail assessment, Language language) {
        Earlier earlier = assessment.earlier();
        LevelBars bars = forPerson(
                assessment.dimensions(),
                earlier == null ? Map.of() : earlier.dimensions(),
                day(assessment),
                language.locale());
        bars.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        return bars;
    }

    /** In plain words for whoever reads on the phone. */
    LevelBars forPerson(
            Map<Dimension, DimensionForm> now,
            Map<Dimension, DimensionForm> before,
            @Nullable LocalDate day,
            Locale reader) {
        Wording words = Wording.of(texts, reader);
        return bars(words, Dimension::plainKey, rating -> words.of(rating.plainKey()), now, before, day);
    }

    /** {@code 3 · trägt}. */
    private String words(Locale reader, Rating rating) {
        return rating.level() + " · " + texts.get(reader, rating.key());
    }

    private static LevelBars bars(
            Wording words,
            Function<Dimension, String> name,
            Function<Rating, String> meaning,
            Map<Dimension, DimensionForm> now,
            Map<Dimension, DimensionForm> before,
            @Nullable LocalDate day) {
        List<Row> rows = new ArrayList<>();
        now.forEach((dimension, form) -> {
            Level level = level(form, meaning);
            Level earlier = level(before.get(dimension), meaning);
            if (level != null || earlier != null) {
                rows.add(new Row(words.of(name.apply(dimension)), level, earlier));
            }
        });
        long strong = now.values().stream()
                .filter(form -> form.level() != null && form.level() >= Rating.GOOD.level())
                .count();
        return new LevelBars(
                new Labels(
                        day == null
                                ? words.of("assessment.me.picture")
                                : words.of("assessment.me.picture-of", Dates.numeric(day)),
                        words.of("assessment.me.picture-summary", strong, rows.size()),
                        words.of("assessment.me.picture-concern"),
                        words.of("assessment.me.picture-now"),
                        words.of("assessment.me.picture-before"),
                        words.of("assessment.me.picture-table")),
                Rating.MOST,
                rows);
    }

    private static @Nullable Level level(@Nullable DimensionForm form, Function<Rating, String> meaning) {
        Rating rating = form == null ? null : form.rating();
        return rating == null || !rating.isRated() ? null : new Level(rating.level(), meaning.apply(rating));
    }

    private static @Nullable LocalDate day(AssessmentDetail assessment) {
        return assessment.form().conductedOn();
    }
}
