package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.talk.TalkQuery;
import ch.etappe.talk.TalkQuery.Show;
import ch.etappe.talk.TalkRow;
import ch.etappe.talk.TalkState;
import ch.etappe.talk.Talks;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;

/** The rows of one query, loaded as they come into sight. */
class TalkGrid extends Composite<Div> {

    private final TalkQuery query;
    private final LocalDate today;
    private final LocalDate escalatedBefore;
    private final TalkActs acts;

    TalkGrid(Talks talks, TalkQuery query, LocalDate today, LocalDate escalatedBefore, TalkActs acts) {
        this.query = query;
        this.today = today;
        this.escalatedBefore = escalatedBefore;
        this.acts = acts;
        LazyGrid<TalkRow> list = new LazyGrid<>("talk.total", whenEmpty());
        list.named(getTranslation("talk.title"));
        columns(list.grid());
        list.load(
                wanted -> talks.page(query, wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> talks.count(query));
        getContent().add(list);
    }

    private void columns(Grid<TalkRow> grid) {
        if (query.held()) {
            grid.addComponentColumn(row -> new UserText(row.name()))
                    .setHeader(getTranslation("talk.column.name"))
                    .setFlexGrow(2);
            grid.addColumn(this::heldLanguage).setHeader(getTranslation("talk.column.language"));
            grid.addColumn(row -> Dates.numeric(held(row).on())).setHeader(getTranslation("talk.column.held"));
            grid.addColumn(row -> held(row).recordedBy()).setHeader(getTranslation("talk.column.recorded-by"));
        } else {
            grid.addComponentColumn(this::name)
                    .setHeader(getTranslation("talk.column.name"))
                    .setWidth("11rem");
            grid.addColumn(this::language)
                    .setHeader(getTranslation("talk.column.language"))
                    .setWidth("9rem");
            grid.addComponentColumn(this::due)
                    .setHeader(getTranslation("talk.column.due"))
                    .setWidth("8.5rem")
                    .setFlexGrow(0);
            grid.addComponentColumn(this::state)
                    .setHeader(getTranslation("talk.column.state"))
                    .setWidth("13rem")
                    .setFlexGrow(0);
            grid.addComponentColumn(acts::of)
                    .setHeader(getTranslation("talk.column.action"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    private Component name(TalkRow row) {
        Span since = new Span(getTranslation("talk.since", Dates.numeric(row.allocatedOn())));
        Div name = new Div(new Anchor("/" + TalkView.path(row.dossier()), new UserText(row.name())), since);
        name.addClassName("two-lines");
        return name;
    }

    private Component state(TalkRow row) {
        TalkRow.Invited invited = row.invited();
        Span word = new Span(getTranslation(row.state().key()));
        Div state = new Div(row.state() == TalkState.MISSED ? Badges.warn(word.getText()) : word);
        if (invited != null) {
            state.add(new Span(
                    getTranslation("talk.at", Dates.numeric(Dates.dayOf(invited.at())), Dates.time(invited.at()))));
        }
        state.addClassName("two-lines");
        return state;
    }

    private String language(TalkRow row) {
        String interpreter = row.interpreterLanguage();
        if (interpreter != null) {
            return getTranslation("talk.interpreter", LanguageNames.of(interpreter, getLocale()));
        }
        String language = row.language();
        return language == null ? getTranslation("talk.unknown-language") : LanguageNames.of(language, getLocale());
    }

    private String heldLanguage(TalkRow row) {
        String language = LanguageNames.of(held(row).language(), getLocale());
        return held(row).interpreter() ? getTranslation("talk.with-interpreter", language) : language;
    }

    private Component due(TalkRow row) {
        LocalDate dueOn = row.dueOn();
        Div due = new Div(new Span(dueOn == null ? "" : Dates.numeric(dueOn)));
        if (row.isOverdueOn(escalatedBefore)) {
            due.add(Badges.bad(getTranslation("talk.escalated")));
        } else if (row.isOverdueOn(today)) {
            due.add(Badges.warn(getTranslation("talk.overdue")));
        }
        due.addClassName("two-lines");
        return due;
    }

    private EmptyState whenEmpty() {
        boolean narrowed = !query.text().isBlank() || (query.show() != Show.OPEN && !query.held());
        String key = narrowed ? "talk.not-found" : query.held() ? "talk.none-held" : "talk.none";
        return new EmptyState(getTranslation(key), getTranslation(key + ".next"));
    }

    private static TalkRow.Held held(TalkRow row) {
        return Objects.requireNonNull(row.held());
    }
}
