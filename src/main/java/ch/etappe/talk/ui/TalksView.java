package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.talk.TalkQuery;
import ch.etappe.talk.TalkQuery.Show;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;

/** UC-09: a municipality's worklist: whom to invite to the first-information talk, who did not come, which talks took place. */
@Route("municipality/talks")
@Menu(order = 10, title = "talk.title", icon = "people")
@RolesAllowed(Role.IS_MUNICIPALITY)
class TalksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TalkDesk desk;
    private final LocalDate escalatedBefore;
    private final TextField search = new TextField(getTranslation("talk.search"));
    private final Select<Show> show = new Select<>();
    private final Div list = new Div();

    TalksView(TalkDesk desk) {
        this.desk = desk;
        this.escalatedBefore = desk.talks().escalatedBefore();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        show.setLabel(getTranslation("talk.filter"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(part -> getTranslation("talk.show." + part.slug()));
        show.setValue(Show.OPEN);
        show.addValueChangeListener(change -> show());
        Div filters = new Div(show, search);
        filters.addClassName("filters");
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("talk.line")), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters wanted = event.getLocation().getQueryParameters();
        search.setValue(wanted.getSingleParameter("q").orElse(""));
        show.setValue(Show.of(wanted.getSingleParameter("show").orElse("")));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.title");
    }

    private void show() {
        TalkQuery query = new TalkQuery(search.getValue(), show.getValue());
        TalkActs acts = new TalkActs(desk, this::show);
        list.removeAll();
        list.add(new TalkGrid(desk.talks(), query, Dates.dayOf(desk.clock().instant()), escalatedBefore, acts));
        remember(query);
    }

    /** The address always says what is shown, so that it can be reloaded, kept and sent. */
    private void remember(TalkQuery query) {
        Map<String, String> shown = Map.of("show", query.show().slug(), "q", query.text());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        "municipality/talks?" + QueryParameters.simple(shown).getQueryString()));
    }
}
