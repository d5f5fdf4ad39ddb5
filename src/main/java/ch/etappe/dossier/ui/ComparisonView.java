package ch.etappe.dossier.ui;

import ch.etappe.dossier.RegionComparison;
import ch.etappe.dossier.RegionFigures;
import ch.etappe.identity.Role;
import ch.etappe.standard.StageRule;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Unseen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** UC-32: the regions beside each other, without persons and without ranks: small counts are hidden. */
@Route(ComparisonView.PATH)
@Menu(order = 70, title = "dossier.comparison.title", icon = "chart")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class ComparisonView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "canton/comparison";

    ComparisonView(RegionComparison comparison) {
        Grid<RegionFigures> table = new Grid<>();
        table.addClassName("comparison");
        table.addColumn(this::name)
                .setHeader(getTranslation("dossier.comparison.region"))
                .setWidth("10.5rem")
                .setFlexGrow(2);
        List<StageRule> stages = comparison.stages();
        for (int i = 0; i < stages.size(); i++) {
            int column = i;
            table.addComponentColumn(figures -> count(figures.byStage().get(column)))
                    .setHeader(stages.get(i).title().in(getLocale()).text())
                    .setWidth("6.75rem");
        }
        table.addComponentColumn(figures -> count(figures.byStage().get(stages.size())))
                .setHeader(getTranslation("dossier.comparison.all-done"))
                .setWidth("5.5rem");
        table.addComponentColumn(figures -> count(figures.total()))
                .setHeader(getTranslation("dossier.comparison.total"))
                .setWidth("5.5rem");
        table.addComponentColumn(this::onTime)
                .setHeader(getTranslation("dossier.comparison.on-time"))
                .setWidth("8.5rem");
        table.setItems(comparison.figures());
        table.setAllRowsVisible(true);
        table.setAriaLabel(getPageTitle());
        Paragraph note = new Paragraph(getTranslation("dossier.comparison.note"));
        note.addClassName("soft");
        Div page = getContent();
        page.addClassName("list-page");
        page.add(new PageHeader(getPageTitle()).line(getTranslation("dossier.comparison.line")), table, note);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.comparison.title");
    }

    private String name(RegionFigures figures) {
        String region = figures.region();
        return region == null ? getTranslation("dossier.comparison.canton") : region;
    }

    private Component count(@Nullable Integer count) {
        return count == null ? hidden() : new Span(String.valueOf(count));
    }

    private Component hidden() {
        Span mark = new Span("·");
        mark.getElement().setAttribute("aria-hidden", "true");
        return new Span(mark, new Unseen(getTranslation("dossier.comparison.hidden")));
    }

    private Component onTime(RegionFigures figures) {
        RegionFigures.OnTime rate = figures.onTime();
        if (rate == null) {
            return hidden();
        }
        Span percent = new Span(getTranslation("dossier.comparison.percent", rate.percent()));
        percent.addClassName("strong");
        Div cell = new Div(
                percent, new Span(getTranslation("dossier.comparison.interval", rate.from(), rate.to(), rate.due())));
        cell.addClassName("two-lines");
        return cell;
    }
}
