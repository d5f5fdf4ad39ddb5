package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.talk.TalkQuery;
import ch.etappe.talk.TalkRow;
import ch.etappe.talk.Talks;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A municipality's worklist: whom to invite to the first-information talk, and which talks took place. */
@Route("municipality/talks")
@Menu(order = 10, title = "talk.title", icon = "people")
@RolesAllowed(Role.IS_MUNICIPALITY)
class TalksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Talks talks;
    private final LocalDate today;
    private final TextField search = new TextField(getTranslation("talk.search"));
    private final RadioButtonGroup<Boolean> held = new RadioButtonGroup<>(getTranslation("talk.filter"));
    private final Div list = new Div();

    TalksView(Talks talks, Clock clock) {
        this.talks = talks;
        this.today = Dates.dayOf(clock.instant());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        held.setItems(false, true);
        held.setItemLabelGenerator(done -> getTranslation(done ? "talk.tab.held" : "talk.tab.open"));
        held.addValueChangeListener(change -> show());
        Div filters = new Div(held, search);
        filters.addClassName("filters");
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("talk.line")), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters wanted = event.getLocation().getQueryParameters();
        search.setValue(wanted.getSingleParameter("q").orElse(""));
        held.setValue(wanted.getSingleParameter("held").isPresent());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.title");
    }

    private void show() {
        TalkQuery query = new TalkQuery(search.getValue(), Boolean.TRUE.equals(held.getValue()));
        list.removeAll();
        list.add(new TalkGrid(talks, query, today, this::record));
        remember(query);
    }

    private void record(TalkRow row) {
        new RecordTalkDialog(row, talks, today, this::show).open();
    }

    /** The address always says what is shown, so that it can be reloaded, kept and sent. */
    private void remember(TalkQuery query) {
        Map<String, String> shown = query.held() ? Map.of("held", "1", "q", query.text()) : Map.of("q", query.text());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        "municipality/talks?" + QueryParameters.simple(shown).getQueryString()));
    }
}
