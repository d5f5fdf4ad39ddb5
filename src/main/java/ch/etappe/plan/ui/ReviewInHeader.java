package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HeaderFact;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.ReviewsDue;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The review of the plan in the header of a case, once its day is near or past. */
@Service
@Order(50)
class ReviewInHeader implements HeaderFact {

    private final ReviewsDue reviews;
    private final Texts texts;
    private final Clock clock;

    ReviewInHeader(ReviewsDue reviews, Texts texts, Clock clock) {
        this.reviews = reviews;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "plan.header.review";
    }

    @Override
    public DataCategory category() {
        return DataCategory.PLAN;
    }

    @Override
    public Optional<Component> of(DossierId dossier, Locale reader) {
        return reviews.near(dossier).map(day -> show(day, Wording.of(texts, reader)));
    }

    private Component show(LocalDate day, Wording words) {
        Span fact = new Span(new Span(Dates.numeric(day)));
        if (day.isBefore(Dates.dayOf(clock.instant()))) {
            fact.add(Badges.bad(words.of("plan.header.overdue")));
        }
        fact.addClassName("line");
        return fact;
    }
}
