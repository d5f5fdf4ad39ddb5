package ch.etappe.organisation.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.organisation.SettingChanges;
import ch.etappe.organisation.SettingState;
import ch.etappe.organisation.SettingsList;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** UC-24: deadlines and the other numbers that no law fixes: the canton changes them, the association looks on. */
@Route("canton/settings")
@Menu(order = 60, title = "organisation.settings.title", icon = "settings")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class SettingsView extends Composite<Div> implements HasDynamicTitle {

    private final transient SettingChanges changes;
    private final transient SettingWords words;
    private final boolean writable;
    private final Div groups = new Div();

    SettingsView(SettingChanges changes, SettingWords words, SettingsPages pages, CurrentUser user) {
        this.changes = changes;
        this.words = words;
        writable = user.role() == Role.CANTON;
        groups.addClassName("stack");
        pages.fill(getContent(), "/canton/settings", getTranslation("organisation.settings.note"), groups);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.settings.title");
    }

    private void show() {
        Map<String, List<SettingState>> byGroup = changes.all().stream()
                .sorted(words.byTitle(getLocale()))
                .collect(Collectors.groupingBy(
                        state -> words.group(SettingWords.module(state.setting()), getLocale()),
                        () -> new TreeMap<>(words.order(getLocale())),
                        Collectors.toList()));
        groups.removeAll();
        byGroup.forEach((title, states) -> groups.add(group(title, states)));
        if (byGroup.isEmpty()) {
            groups.add(new EmptyState(
                    getTranslation("organisation.settings.none"), getTranslation("organisation.settings.none-next")));
        }
    }

    private Component group(String title, List<SettingState> states) {
        SettingsList list = new SettingsList();
        states.forEach(state -> list.add(new SettingRow(state, changes, words, writable, this::show)));
        String module = SettingWords.module(states.getFirst().setting());
        return Panel.sheet("settings-" + module, title).with(list);
    }
}
