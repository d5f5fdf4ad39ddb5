package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.organisation.Dated;
import ch.etappe.organisation.DatedEntry;
import ch.etappe.organisation.DatedRow;
import ch.etappe.organisation.SettingsList;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.plan.TemplateBook;
import ch.etappe.plan.TemplateEntry;
import ch.etappe.plan.TemplateVariant;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** UC-24: what is suggested with prepared goals: the canton changes it, the association looks on. */
@Route("canton/settings/goals")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class TemplatesView extends Composite<Div> implements HasDynamicTitle {

    private final transient TemplateBook book;
    private final transient TemplateWords words;
    private final boolean writable;
    private final LocalDate today;
    private final Div goals = new Div();

    TemplatesView(TemplateBook book, TemplateWords words, SettingsPages pages, CurrentUser user, Clock clock) {
        this.book = book;
        this.words = words;
        writable = user.role() == Role.CANTON;
        today = Dates.dayOf(clock.instant());
        goals.addClassName("stack");
        pages.fill(getContent(), "/canton/settings/goals", getTranslation("plan.templates.note"), goals);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.templates.title");
    }

    private void show() {
        Map<GoalTemplate, Map<TemplateVariant, List<TemplateEntry>>> all = book.all().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.variant().template(),
                        Collectors.groupingBy(TemplateEntry::variant, LinkedHashMap::new, Collectors.toList())));
        goals.removeAll();
        for (GoalTemplate template : GoalTemplate.values()) {
            goals.add(goal(template, all.getOrDefault(template, Map.of())));
        }
    }

    private Panel goal(GoalTemplate template, Map<TemplateVariant, List<TemplateEntry>> variants) {
        SettingsList list = new SettingsList();
        variants.forEach((variant, entries) -> list.add(row(variant, entries)));
        Panel panel = Panel.sheet("goal-" + template.ordinal(), getTranslation(template.key()));
        if (writable) {
            Button add = new Button(
                    getTranslation("plan.templates.add"),
                    click -> new TemplateDialog(template, null, null, book, words, today, this::show).open());
            add.setAriaLabel(getTranslation("plan.templates.add-to", getTranslation(template.key())));
            panel.actions(add);
        }
        return panel.with(list);
    }

    private DatedRow row(TemplateVariant variant, List<TemplateEntry> entries) {
        Optional<TemplateEntry> now = Dated.holding(entries, today);
        List<DatedEntry> dated = entries.stream().map(words::dated).toList();
        DatedRow row = new DatedRow(
                        words.variant(variant),
                        now.map(words::suggestion).orElseGet(() -> getTranslation("plan.templates.nothing")))
                .history(dated, today);
        return writable
                ? row.acts(
                        dated,
                        today,
                        () -> new TemplateDialog(
                                        variant.template(), variant, now.orElse(null), book, words, today, this::show)
                                .open(),
                        book::withdraw,
                        this::show)
                : row;
    }
}
