package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.talk.TalkQuery;
import ch.etappe.talk.TalkRow;
import ch.etappe.talk.Talks;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Objects;

/** The rows of one query, loaded as they come into sight. */
class TalkGrid extends Composite<Div> {

    private final TalkQuery query;
    private final LocalDate today;
    private final SerializableConsumer<TalkRow> record;

    TalkGrid(Talks talks, TalkQuery query, LocalDate today, SerializableConsumer<TalkRow> record) {
        this.query = query;
        this.today = today;
        this.record = record;
        LazyGrid<TalkRow> list = new LazyGrid<>("talk.total", whenEmpty());
        list.named(getTranslation("talk.title"));
        columns(list.grid());
        list.load(
                wanted -> talks.page(query, wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> talks.count(query));
        getContent().add(list);
    }

    private void columns(Grid<TalkRow> grid) {
        grid.addComponentColumn(row -> new UserText(row.name()))
                .setHeader(getTranslation("talk.column.name"))
                .setFlexGrow(2);
        if (query.held()) {
            grid.addColumn(this::heldLanguage).setHeader(getTranslation("talk.column.language"));
            grid.addColumn(row -> Dates.numeric(held(row).on())).setHeader(getTranslation("talk.column.held"));
            grid.addColumn(row -> held(row).recordedBy()).setHeader(getTranslation("talk.column.recorded-by"));
        } else {
            grid.addColumn(this::language)
                    .setHeader(getTranslation("talk.column.language"))
                    .setFlexGrow(2);
            grid.addColumn(row -> Dates.numeric(row.allocatedOn())).setHeader(getTranslation("talk.column.allocated"));
            grid.addComponentColumn(this::due).setHeader(getTranslation("talk.column.due"));
            grid.addComponentColumn(this::act)
                    .setHeader(getTranslation("talk.column.action"))
                    .setFlexGrow(2);
        }
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
        Span due = new Span(dueOn == null ? "" : Dates.numeric(dueOn));
        return row.isOverdueOn(today) ? new Div(due, Badges.bad(getTranslation("talk.overdue"))) : due;
    }

    private Button act(TalkRow row) {
        Button button = new Button(getTranslation("talk.record"), click -> record.accept(row));
        button.setAriaLabel(getTranslation("talk.record.of", row.name()));
        return button;
    }

    private EmptyState whenEmpty() {
        String key = !query.text().isBlank() ? "talk.not-found" : query.held() ? "talk.none-held" : "talk.none";
        return new EmptyState(getTranslation(key), getTranslation(key + ".next"));
    }

    private static TalkRow.Held held(TalkRow row) {
        return Objects.requireNonNull(row.held());
    }
}
