package ch.etappe.matching.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.matching.PlaceSummary;
import ch.etappe.matching.Places;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** UC-24: where places lie, for distances to courses: the canton corrects it, the association looks on. */
@Route("canton/settings/places")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class PlacesView extends Composite<Div> implements HasDynamicTitle {

    private final transient Places places;
    private final boolean writable;
    private final TextField search = new TextField();
    private final LazyGrid<PlaceSummary> list;

    PlacesView(Places places, SettingsPages pages, CurrentUser user) {
        this.places = places;
        writable = user.role() == Role.CANTON;
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
        columns();
        list.load(
                page -> places.page(search.getValue(), page.getOffset(), page.getLimit()).stream(),
                page -> places.count(search.getValue()));
        Paragraph note = new Paragraph(getTranslation("matching.places.note"));
        note.addClassName("note");
        Panel panel = Panel.sheet("places", getPageTitle()).beside(search);
        if (writable) {
            Button add = new Button(getTranslation("matching.places.add"), click -> open(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(add);
        }
        getContent()
                .add(
                        new PageHeader(getTranslation("organisation.settings.title")),
                        pages.tabs("/canton/settings/places", Wording.of(this)),
                        note,
                        panel.with(list));
        getContent().addClassName("settings-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.places.title");
    }

    private void columns() {
        list.grid()
                .addComponentColumn(place -> new UserText(place.town()))
                .setHeader(getTranslation("matching.places.town"))
                .setFlexGrow(2);
        list.grid()
                .addColumn(place -> getTranslation(
                        place.municipality() ? "matching.places.municipality" : "matching.places.around"))
                .setHeader(getTranslation("matching.places.kind"))
                .setFlexGrow(1);
        list.grid()
                .addColumn(place -> degrees(place.latitude()))
                .setHeader(getTranslation("matching.places.latitude"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        list.grid()
                .addColumn(place -> degrees(place.longitude()))
                .setHeader(getTranslation("matching.places.longitude"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        list.grid()
                .addComponentColumn(place -> new UserText(changed(place)))
                .setHeader(getTranslation("matching.places.changed"))
                .setFlexGrow(3);
        if (writable) {
            list.grid()
                    .addComponentColumn(this::change)
                    .setHeader(getTranslation("matching.places.act"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    /** At least two digits, so that the column is easy to read. */
    private static String degrees(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }

    private Button change(PlaceSummary place) {
        Button change = new Button(getTranslation("organisation.change"), click -> open(place));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("organisation.change-of", place.town()));
        return change;
    }

    private String changed(PlaceSummary place) {
        return place.changedAt() == null
                ? ""
                : getTranslation(
                        "matching.places.changed-line",
                        Dates.numeric(Dates.dayOf(place.changedAt())),
                        place.changedBy() == null ? "" : place.changedBy(),
                        place.reason() == null ? "" : place.reason());
    }

    private void open(@Nullable PlaceSummary place) {
        new PlaceDialog(place, places, this::refresh).open();
    }

    private void refresh() {
        list.refresh();
    }
}
