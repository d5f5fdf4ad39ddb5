package ch.etappe.dossier.ui;

import ch.etappe.dossier.DataRights;
import ch.etappe.dossier.RightState;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.uikit.ShortTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** UC-24: who reads and writes which kind of data in a dossier: a matrix of kinds and roles. */
@Route("canton/settings/categories")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class DataRightsView extends Composite<Div> implements HasDynamicTitle {

    private final transient DataRights rights;
    private final boolean writable;
    private final Div matrix = new Div();

    DataRightsView(DataRights rights, SettingsPages pages, CurrentUser user) {
        this.rights = rights;
        writable = user.role() == Role.CANTON;
        Paragraph never = new Paragraph(getTranslation("dossier.rights.never-note"));
        never.addClassName("soft");
        matrix.addClassName("rights");
        pages.fill(getContent(), "/canton/settings/categories", getTranslation("dossier.rights.note"), matrix, never);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.rights.title");
    }

    private void show() {
        List<RightState> all = rights.all();
        ShortTable table = new ShortTable(
                getPageTitle(),
                Stream.concat(
                                Stream.of(getTranslation("dossier.rights.category")),
                                DataRights.ROLES.stream().map(role -> getTranslation(role.key())))
                        .toArray(String[]::new));
        int roles = DataRights.ROLES.size();
        for (int first = 0; first < all.size(); first += roles) {
            List<RightState> row = all.subList(first, first + roles);
            table.row(
                    new Span(getTranslation(RightWords.key(row.getFirst().category()))),
                    row.stream().map(this::cell).toArray(Component[]::new));
        }
        matrix.removeAll();
        matrix.add(table);
    }

    private Component cell(RightState state) {
        Div cell = new Div(writable ? opening(state) : new Span(words(state)));
        cell.addClassNames("right", state.right().name().toLowerCase(java.util.Locale.ROOT));
        state.planned()
                .forEach(entry -> cell.add(new Span(getTranslation(
                        "organisation.from",
                        Dates.numeric(entry.from()),
                        getTranslation(entry.right().key())))));
        return cell;
    }

    private Button opening(RightState state) {
        Button open = new Button(words(state), click -> new RightDialog(state, rights, this::show).open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(getTranslation(
                "dossier.rights.cell",
                getTranslation(RightWords.key(state.category())),
                getTranslation(state.role().key()),
                words(state)));
        return open;
    }

    private String words(RightState state) {
        return getTranslation(RightWords.key(state));
    }
}
