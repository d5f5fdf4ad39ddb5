package ch.etappe.provider.ui;

import ch.etappe.provider.Site;
import ch.etappe.provider.SiteForm;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Sites with their address, how one gets there, and where they lie. */
record SiteTable(List<Site> sites, Wording words) {

    ShortTable reading() {
        ShortTable table = new ShortTable(
                words.of("provider.sites.title"),
                words.of("provider.sites.name"),
                words.of("provider.sites.way"),
                words.of("provider.sites.wheelchair"),
                words.of("provider.sites.point"));
        sites.forEach(site -> table.row(name(site), way(site), wheelchair(site), point(site)));
        return table;
    }

    ShortTable with(String heading, Function<Site, Component> acts) {
        ShortTable table = new ShortTable(
                words.of("provider.sites.title"),
                words.of("provider.sites.name"),
                words.of("provider.sites.way"),
                words.of("provider.sites.wheelchair"),
                words.of("provider.sites.point"),
                heading);
        sites.forEach(site -> table.row(name(site), way(site), wheelchair(site), point(site), acts.apply(site)));
        return table;
    }

    private static Component name(Site site) {
        SiteForm form = site.form();
        return lines(
                new UserText(form.name()), new UserText(form.street() + ", " + form.postcode() + " " + form.town()));
    }

    private static Component way(Site site) {
        return lines(
                new UserText(site.form().publicTransport()),
                new UserText(site.form().directions()));
    }

    private Component wheelchair(Site site) {
        return new Span(
                words.of(Objects.requireNonNull(site.form().wheelchair()).key()));
    }

    /** Where only the middle of the place is known, the cell says so. */
    private Component point(Site site) {
        Site.Point point = site.point();
        if (point == null) {
            return new Span(words.of("provider.sites.point.unknown"));
        }
        String degrees = point.latitude().stripTrailingZeros().toPlainString() + ", "
                + point.longitude().stripTrailingZeros().toPlainString();
        return point.approximate()
                ? lines(new Span(degrees), new Span(words.of("provider.sites.point.approximate")))
                : new Span(degrees);
    }

    private static Div lines(Component... lines) {
        Div two = new Div(lines);
        two.addClassName("two-lines");
        return two;
    }
}
