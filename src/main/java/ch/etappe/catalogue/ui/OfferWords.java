package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.CatalogueOffer;
import ch.etappe.catalogue.CatalogueRun;
import ch.etappe.catalogue.SeatLevel;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.offer.OfferContent;
import ch.etappe.offer.OfferFit;
import ch.etappe.offer.Price;
import ch.etappe.offer.RunWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How offers and runs are said on the open pages. */
@Component
class OfferWords {

    private static final int TOWNS = 4;

    private final RunWords runWords;
    private final OpenPages pages;
    private final Clock clock;

    OfferWords(RunWords runWords, OpenPages pages, Clock clock) {
        this.runWords = runWords;
        this.pages = pages;
        this.clock = clock;
    }

    OfferCard card(CatalogueOffer offer, Language reader) {
        List<CatalogueRun> runs = offer.runs();
        Words words = pages.words(reader);
        return new OfferCard(
                OfferPage.address(offer.id()).in(reader),
                offer.title().in(reader.locale()),
                offer.provider(),
                levels(offer, words),
                price(offer.content().costs().price(), words),
                offer.content().childcare(),
                next(runs, words),
                runs.stream()
                        .map(run -> run.place().town())
                        .distinct()
                        .limit(TOWNS)
                        .toList(),
                runs.stream().map(CatalogueRun::seats).min(SeatLevel::compareTo).orElse(null),
                runs.stream()
                        .map(CatalogueRun::km)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(km -> km > 0)
                        .map(km -> words.say("catalogue.me.away", km))
                        .orElse(""));
    }

    RunLine line(CatalogueRun run, Language reader) {
        Words words = pages.words(reader);
        return new RunLine(
                run.id().id().toString(),
                runWords.datesInWords(run.timetable(), reader.locale()),
                runWords.schedule(run.timetable(), reader.locale()),
                words.say("catalogue.me.lessons", run.lessonsPerWeek()),
                run.place(),
                run.seats());
    }

    /** {@code A1–A2}; blank where it does not matter. */
    static String levels(CatalogueOffer offer, Words words) {
        OfferFit fit = offer.content().fit();
        String from = entry(fit, words);
        String to = level(fit.targetLevel(), words);
        return Stream.of(from, to).filter(level -> !level.isEmpty()).distinct().collect(Collectors.joining("–"));
    }

    /** What one has to know; blank for nothing, which is where the literacy course begins. */
    static String entry(OfferFit fit, Words words) {
        return fit.entryLevel() == CefrLevel.ALPHA ? "" : level(fit.entryLevel(), words);
    }

    static String level(@Nullable CefrLevel level, Words words) {
        if (level == null) {
            return "";
        }
        return level == CefrLevel.ALPHA ? words.say("catalogue.me.level.alpha") : level.name();
    }

    /** From how old and up to; blank where it does not matter. */
    static String ages(OfferFit fit, Words words) {
        if (fit.minAge() != null && fit.maxAge() != null) {
            return words.say("catalogue.me.age.between", fit.minAge(), fit.maxAge());
        }
        if (fit.minAge() != null) {
            return words.say("catalogue.me.age.from", fit.minAge());
        }
        return fit.maxAge() == null ? "" : words.say("catalogue.me.age.to", fit.maxAge());
    }

    /** The languages of teaching by their names, the main one first. */
    static String teaching(OfferContent content, Words words) {
        return content.teaching().stream()
                .map(tag -> LanguageNames.of(tag, words.reader().locale()))
                .collect(Collectors.joining(", "));
    }

    /** What a person pays; what the public pays is not for these pages. */
    static String price(Price price, Words words) {
        Chf share = price.participantShare();
        if (share.equals(Chf.ZERO)) {
            return words.say("catalogue.me.price.free");
        }
        return words.say(key(price.unit()), share.formatted());
    }

    private static String key(PriceUnit unit) {
        return switch (unit) {
            case LESSON -> "catalogue.me.price.lesson";
            case MONTH -> "catalogue.me.price.month";
            case COURSE -> "catalogue.me.price.course";
            case FREE -> "catalogue.me.price.free";
        };
    }

    /** The one that begins next, else the one that began last; of those that are near where a place is asked for. */
    private String next(List<CatalogueRun> runs, Words words) {
        LocalDate today = Dates.dayOf(clock.instant());
        return runs.stream()
                .filter(run -> !run.timetable().startsOn().isBefore(today))
                .findFirst()
                .map(run -> words.say("catalogue.me.begins", day(run, words), schedule(run, words)))
                .or(() -> runs.stream()
                        .reduce((earlier, later) -> later)
                        .map(run -> words.say("catalogue.me.began", day(run, words), schedule(run, words))))
                .orElse("");
    }

    private String schedule(CatalogueRun run, Words words) {
        return runWords.schedule(run.timetable(), words.reader().locale());
    }

    private static String day(CatalogueRun run, Words words) {
        return Dates.inWordsWithYear(run.timetable().startsOn(), words.reader().locale());
    }
}
