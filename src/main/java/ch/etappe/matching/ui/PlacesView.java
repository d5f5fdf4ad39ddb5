package ch.etappe.matching.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.matching.PlaceSummary;
import ch.etappe.matching.Places;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** UC-24: where places lie, for distances to courses: the canton corrects it, the association looks on. */
@Route("canton/settings/places")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class PlacesView extends Composite<Div> implements HasDynamicTitle {

    private final transient Places places;
    private final TextField search = new TextField();
    private final LazyGrid<PlaceSummary> list;

    PlacesView(Places places, SettingsPages pages, CurrentUser user) {
        this.places = places;
        boolean writable = user.role() == Role.CANTON;
        search.setAriaLabel(getTranslation("matching.places.search"));
        search.setPlaceholder(getTranslation("matching.places.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        list = new LazyGrid<PlaceSummary>(
                        "matching.places.total",
                        new EmptyState(
                                getTranslation("matching.places.none"), getTranslation("matching.places.none-next")))
                .named(getPageTitle());
        new PlaceColumns(Wording.of(this), writable ? this::open : null).on(list.grid());
        list.load(
                page -> places.page(search.getValue(), page.getOffset(), page.getLimit()).stream(),
                page -> places.count(search.getValue()));
        Panel panel = Panel.sheet("places", getPageTitle()).beside(search);
        if (writable) {
            Button add = new Button(getTranslation("matching.places.add"), click -> open(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(add);
        }
        pages.fill(getContent(), "/canton/settings/places", getTranslation("matching.places.note"), panel.with(list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.places.title");
    }

    private void open(@Nullable PlaceSummary place) {
        new PlaceDialog(place, places, this::refresh).open();
    }

    private void refresh() {
        list.refresh();
    }
}
