package ch.etappe.organisation;

import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ChangeHistory;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that the canton sets from a day on: what holds, what is planned, and how it came to this.
 * <p><b>Accessibility:</b> a list item with a heading; each button names what it is about.
 */
public class DatedRow extends ListItem {

    private final String title;
    private final Div words;
    private final Div planned = new Div();

    /** @param now what holds today, in words */
    public DatedRow(String title, String now) {
        this.title = title;
        words = new Div(new H3(new UserText(title)), new Span(new UserText(now)));
        words.addClassName("words");
        planned.addClassName("planned");
        addClassName("dated");
        add(words, planned);
    }

    /** A calmer line below what holds, e.g. its source. */
    public DatedRow line(String text) {
        Span line = new Span(new UserText(text));
        line.addClassNames("soft", "small");
        words.add(line);
        return this;
    }

    /** What was ever set, newest first. */
    public DatedRow history(List<DatedEntry> entries, LocalDate today) {
        entries.stream()
                .filter(entry -> entry.isPlanned(today))
                .forEach(entry -> planned.add(Badges.waiting(line(entry))));
        List<DatedEntry> ours =
                entries.stream().filter(entry -> entry.setBy() != null).toList();
        if (ours.isEmpty()) {
            return this;
        }
        ChangeHistory history = new ChangeHistory(getTranslation("organisation.history", ours.size()));
        ours.forEach(entry -> {
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
        words.add(history);
        return this;
    }

    /**
     * @param change opens the form
     * @param withdraw takes a planned entry back
     * @param refresh shows how things are now, after a refusal too
     */
    public DatedRow acts(
            List<DatedEntry> entries,
            LocalDate today,
            SerializableRunnable change,
            SerializableConsumer<UUID> withdraw,
            SerializableRunnable refresh) {
        entries.stream()
                .filter(entry -> entry.isPlanned(today))
                .forEach(entry -> planned.add(withdrawal(entry, withdraw, refresh)));
        Button button = new Button(getTranslation("organisation.change"), click -> change.run());
        button.setAriaLabel(getTranslation("organisation.change-of", title));
        add(button);
        return this;
    }

    private Button withdrawal(DatedEntry entry, SerializableConsumer<UUID> withdraw, SerializableRunnable refresh) {
        Button button = new Button(
                getTranslation("organisation.withdraw"),
                click -> Confirm.destructive(
                        getTranslation("organisation.withdraw.title", line(entry)),
                        getTranslation("organisation.withdraw.text", title),
                        getTranslation("organisation.withdraw"),
                        () -> {
                            try {
                                withdraw.accept(entry.id());
                                Toast.done(getTranslation("organisation.withdrawn"));
                            } finally {
                                refresh.run();
                            }
                        }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("organisation.withdraw-of", title, line(entry)));
        return button;
    }

    private String line(DatedEntry entry) {
        return getTranslation("organisation.from", Dates.numeric(entry.from()), entry.words());
    }
}
