package ch.etappe.organisation.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Setting;
import ch.etappe.organisation.SettingChanges;
import ch.etappe.organisation.SettingEntry;
import ch.etappe.organisation.SettingState;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ChangeHistory;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** One setting: what it is, what holds today, what is planned, and how it came to this. */
class SettingRow extends ListItem {

    private final SettingState state;
    private final transient SettingChanges changes;
    private final transient SettingWords words;
    private final SerializableRunnable refresh;

    SettingRow(
            SettingState state,
            SettingChanges changes,
            SettingWords words,
            boolean writable,
            SerializableRunnable refresh) {
        this.state = state;
        this.changes = changes;
        this.words = words;
        this.refresh = refresh;
        Span value = new Span(inWords(state.value()));
        value.addClassNames("value", "number");
        add(what(), value, planned(writable));
        if (writable) {
            Button change = new Button(getTranslation("organisation.change"), click -> openChange());
            change.setAriaLabel(getTranslation("organisation.change-of", title()));
            add(change);
        }
    }

    private Component what() {
        Setting setting = state.setting();
        Span range = new Span(
                setting.unit() == Setting.Unit.SWITCH
                        ? getTranslation("organisation.settings.standard", inWords(setting.standard()))
                        : getTranslation(
                                "organisation.settings.range",
                                inWords(setting.standard()),
                                setting.least(),
                                setting.most()));
        range.addClassNames("soft", "small");
        Div what = new Div(new H3(title()), range);
        what.addClassName("words");
        if (!state.entries().isEmpty()) {
            what.add(history());
        }
        return what;
    }

    private Component history() {
        ChangeHistory history = new ChangeHistory(
                getTranslation("organisation.history", state.entries().size()));
        state.entries().forEach(entry -> {
            SettingEntry.Withdrawal withdrawn = entry.withdrawn();
            if (withdrawn != null) {
                history.entry(
                        getTranslation("organisation.history.withdrawn", line(entry)),
                        withdrawn.by(),
                        withdrawn.at(),
                        null);
            }
            history.entry(line(entry), entry.setBy(), entry.setAt(), entry.reason());
        });
        return history;
    }

    private Component planned(boolean writable) {
        Div planned = new Div();
        planned.addClassName("planned");
        state.planned().forEach(entry -> {
            planned.add(Badges.waiting(line(entry)));
            if (writable) {
                planned.add(withdrawal(entry));
            }
        });
        return planned;
    }

    private Button withdrawal(SettingEntry entry) {
        Button withdraw = new Button(getTranslation("organisation.withdraw"), click -> askWithdraw(entry));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("organisation.withdraw-of", title(), line(entry)));
        return withdraw;
    }

    private void askWithdraw(SettingEntry entry) {
        Confirm.destructive(
                getTranslation("organisation.withdraw.title", line(entry)),
                getTranslation("organisation.withdraw.text", title()),
                getTranslation("organisation.withdraw"),
                () -> withdraw(entry));
    }

    /** After a refusal too the page shows how things are now. */
    private void withdraw(SettingEntry entry) {
        try {
            changes.withdraw(entry.id());
            Toast.done(getTranslation("organisation.withdrawn"));
        } finally {
            refresh.run();
        }
    }

    private void openChange() {
        new SettingDialog(state, changes, words, refresh).open();
    }

    private String title() {
        return words.title(state.setting(), getLocale());
    }

    private String line(SettingEntry entry) {
        return getTranslation("organisation.from", Dates.numeric(entry.from()), inWords(entry.value()));
    }

    private String inWords(int value) {
        return words.value(state.setting(), value, getLocale());
    }
}
