package ch.etappe.matching.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.matching.MatchRuleEntry;
import ch.etappe.matching.MatchRules;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.Dated;
import ch.etappe.organisation.DatedEntry;
import ch.etappe.organisation.DatedRow;
import ch.etappe.organisation.SettingsList;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** UC-24: for whom a kind of offer is: the canton changes it, the association looks on. */
@Route("canton/settings/matching")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class MatchRulesView extends Composite<Div> implements HasDynamicTitle {

    private final transient MatchRules rules;
    private final transient RuleWords words;
    private final boolean writable;
    private final LocalDate today;
    private final SettingsList list = new SettingsList();

    MatchRulesView(MatchRules rules, RuleWords words, SettingsPages pages, CurrentUser user, Clock clock) {
        this.rules = rules;
        this.words = words;
        writable = user.role() == Role.CANTON;
        today = Dates.dayOf(clock.instant());
        pages.fill(
                getContent(),
                "/canton/settings/matching",
                getTranslation("matching.rules.note"),
                Panel.sheet("match-rules", getPageTitle()).with(list));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.rules.title");
    }

    private void show() {
        Map<OfferCategory, List<MatchRuleEntry>> all =
                rules.all().stream().collect(Collectors.groupingBy(MatchRuleEntry::category));
        list.removeAll();
        for (OfferCategory category : OfferCategory.values()) {
            list.add(row(category, all.getOrDefault(category, List.of())));
        }
    }

    private DatedRow row(OfferCategory category, List<MatchRuleEntry> entries) {
        Optional<MatchRuleEntry> now = Dated.holding(entries, today);
        List<DatedEntry> dated = entries.stream().map(words::dated).toList();
        DatedRow row = new DatedRow(
                        words.name(category),
                        now.map(words::rule).orElseGet(() -> getTranslation("matching.rule.none")))
                .line(now.map(entry -> getTranslation("matching.rule.source-line", entry.source()))
                        .orElse(""))
                .history(dated, today);
        return writable
                ? row.acts(
                        dated,
                        today,
                        () -> new MatchRuleDialog(category, now.orElse(null), rules, words, today, this::show).open(),
                        rules::withdraw,
                        this::show)
                : row;
    }
}
