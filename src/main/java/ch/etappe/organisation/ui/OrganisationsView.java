package ch.etappe.organisation.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.organisation.MunicipalitySummary;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionId;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The canton sees its regions with their municipalities, and which memberships it has still to confirm. */
@Route("canton/organisations")
@Menu(order = 40, title = "organisation.title", icon = "building")
@RolesAllowed(Role.IS_CANTON)
class OrganisationsView extends Composite<Div> implements HasDynamicTitle {

    /** A region with its municipalities, or one of these; told apart by its key, for names repeat. */
    private record Row(String key, String name, String number, boolean confirmed, List<Row> below)
            implements Serializable {}

    OrganisationsView(Organisations organisations, Clock clock) {
        LocalDate today = Dates.dayOf(clock.instant());
        TreeGrid<Row> tree = new TreeGrid<>();
        tree.addHierarchyColumn(Row::name)
                .setHeader(getTranslation("organisation.column.name"))
                .setFlexGrow(3);
        tree.addColumn(Row::number).setHeader(getTranslation("organisation.column.number"));
        tree.addComponentColumn(this::confirmation).setHeader(getTranslation("organisation.column.membership"));
        tree.setItems(rows(organisations, today), Row::below);
        tree.setAriaLabel(getPageTitle());
        tree.setAllRowsVisible(true);
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("organisation.line")), tree);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title");
    }

    private List<Row> rows(Organisations organisations, LocalDate today) {
        Map<RegionId, List<MunicipalitySummary>> members = organisations.municipalities(today).stream()
                .collect(Collectors.groupingBy(MunicipalitySummary::region));
        return organisations.regions().stream()
                .map(region -> region(region, members.getOrDefault(region.id(), List.of())))
                .toList();
    }

    private Row region(RegionSummary region, List<MunicipalitySummary> members) {
        List<Row> below = members.stream()
                .map(member -> row(member.name(), String.valueOf(member.bfs().number()), member.confirmed()))
                .toList();
        boolean confirmed = below.stream().allMatch(Row::confirmed);
        return new Row(
                region.code(),
                region.name(),
                getTranslation("organisation.municipalities", below.size()),
                confirmed,
                below);
    }

    private static Row row(String name, String bfs, boolean confirmed) {
        return new Row(bfs, name, bfs, confirmed, List.of());
    }

    private Component confirmation(Row row) {
        return row.confirmed()
                ? new Span(getTranslation("organisation.membership.confirmed"))
                : Badges.warn(getTranslation("organisation.membership.to-confirm"));
    }
}
