package ch.etappe.document.ui;

import ch.etappe.document.DocumentSummary;
import ch.etappe.document.ui.DocumentsSection.Desk;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;

/** One document on the case page: what it is, how it stands, what one can do. */
class DocumentRow extends ListItem {

    private final transient DocumentSummary document;
    private final transient Desk desk;
    private final boolean mayWrite;
    private final Opening opening;
    private final SerializableRunnable changed;

    /** Whether the file can be opened from here. */
    enum Opening {
        NO,
        YES,
        WITH_REASON
    }

    DocumentRow(DocumentSummary document, Desk desk, boolean mayWrite, Opening opening, SerializableRunnable changed) {
        this.document = document;
        this.desk = desk;
        this.mayWrite = mayWrite;
        this.opening = opening;
        this.changed = changed;
        addClassName("document");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        removeAll();
        Component picture = Icon.DOCUMENT.create();
        picture.addClassName("calm");
        add(picture, words());
        List<Component> acts = acts();
        if (!acts.isEmpty()) {
            add(new Actions(acts.toArray(Component[]::new)));
        }
    }

    private Div words() {
        Wording words = Wording.of(this);
        UserText title = new UserText(document.title());
        title.addClassName("strong");
        Div first = new Div(title);
        first.addClassName("line");
        first.add(
                document.shared()
                        ? Badges.good(words.of("document.shared"))
                        : Badges.neutral(words.of("document.internal")));
        if (document.sensitive()) {
            first.add(Badges.warn(words.of("document.sensitive")));
        }
        StandingBadges.of(document, Dates.dayOf(desk.clock().instant()), words).forEach(first::add);
        Div lines =
                new Div(first, soft(about(words)), soft(words.of(document.scan().key())));
        lines.addClassName("words");
        return lines;
    }

    private String about(Wording words) {
        return words.of(
                document.fromClient() ? "document.from-client" : "document.from-staff",
                document.type().in(getLocale()).text(),
                document.uploadedBy(),
                Dates.numeric(Dates.dayOf(document.uploadedAt())),
                FileSize.of(document.size()));
    }

    private List<Component> acts() {
        List<Component> acts = new ArrayList<>();
        switch (opening) {
            case NO -> {}
            case YES -> acts.add(link());
            case WITH_REASON -> acts.add(act("document.open", this::askWhy));
        }
        if (mayWrite) {
            acts.add(act("document.change", this::change));
            if (!document.shared()) {
                acts.add(act("document.share", this::askToShare));
            } else if (!document.fromClient()) {
                acts.add(act("document.take-back", () -> {
                    desk.filing().takeBack(document.id());
                    changed.run();
                }));
            }
            acts.add(act("document.remove", this::askToRemove));
        }
        return acts;
    }

    private ActionLink link() {
        ActionLink link = ActionLink.quiet(DocumentEndpoint.path(document.id()), getTranslation("document.open"));
        link.getElement()
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener")
                .setAttribute("router-ignore", true)
                .setAttribute("aria-label", named("document.open"));
        return link;
    }

    private void askWhy() {
        new ReasonDialog(
                        getTranslation("document.open"),
                        getTranslation("document.reason"),
                        getTranslation("document.refusal.reason"),
                        getTranslation("document.reason.act"),
                        why -> {
                            desk.documents().giveReason(document.id(), why);
                            getUI().ifPresent(ui -> ui.getPage().open(DocumentEndpoint.path(document.id()), "_blank"));
                        })
                .open();
    }

    private void change() {
        new DetailsAct(document, desk, changed).begin();
    }

    private void askToShare() {
        Confirm.ask(
                getTranslation("document.share.ask", document.title()),
                getTranslation("document.share.detail"),
                getTranslation("document.share.act"),
                () -> {
                    desk.filing().share(document.id());
                    changed.run();
                });
    }

    private void askToRemove() {
        new ReasonDialog(
                        getTranslation("document.remove.ask", document.title()),
                        getTranslation("document.remove.reason"),
                        getTranslation("document.refusal.reason"),
                        getTranslation("document.remove.act"),
                        why -> {
                            desk.filing().remove(document.id(), why);
                            changed.run();
                        })
                .open();
    }

    private Button act(String key, SerializableRunnable what) {
        Button button = new Button(getTranslation(key), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(named(key));
        return button;
    }

    private String named(String key) {
        return getTranslation(key) + ", " + document.title();
    }

    private static Span soft(String text) {
        Span line = new Span(new UserText(text));
        line.addClassName("soft");
        return line;
    }
}
