package ch.etappe.note.ui;

import ch.etappe.dossier.Glass;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.ui.NotesSection.Desk;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One note on the case page: when, what, who, and its words where the reader may see them now. */
class NoteItem extends ListItem {

    private final NoteEntry note;
    private final transient Desk desk;
    private final boolean mayWrite;
    private final Glass glass;
    private final SerializableConsumer<NoteEntry> correct;

    NoteItem(NoteEntry note, Desk desk, boolean mayWrite, Glass glass, SerializableConsumer<NoteEntry> correct) {
        this.note = note;
        this.desk = desk;
        this.mayWrite = mayWrite;
        this.glass = glass;
        this.correct = correct;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        show(List.of(note));
    }

    /** @param revisions the latest first; only one where nobody asked for the earlier ones */
    private void show(List<NoteEntry> revisions) {
        removeAll();
        Wording words = Wording.of(this);
        NoteEntry latest = revisions.getFirst();
        Div head = head(latest, words);
        List<Component> acts = acts(latest, revisions.size() > 1);
        if (!acts.isEmpty()) {
            head.add(new Actions(acts.toArray(Component[]::new)));
        }
        add(head);
        if (latest.isWithheld()) {
            Span withheld = new Span(words.of("note.withheld"));
            withheld.addClassName("soft");
            add(withheld);
        } else {
            add(NoteText.of(latest));
        }
        revisions.stream().skip(1).forEach(old -> add(earlier(old, words)));
    }

    private static Div head(NoteEntry note, Wording words) {
        Span when = new Span(NoteText.headline(note, words));
        when.addClassName("strong");
        Div head = new Div(when);
        head.addClassName("line");
        head.add(note.shared() ? Badges.good(words.of("note.shared")) : Badges.neutral(words.of("note.internal")));
        if (note.sensitive()) {
            head.add(Badges.warn(words.of("note.sensitive")));
        }
        Span author = NoteText.author(note, words);
        author.addClassName("soft");
        head.add(author);
        return head;
    }

    private static Div earlier(NoteEntry old, Wording words) {
        Span said = new Span(words.of("note.earlier.said"));
        said.addClassName("strong");
        Span author = NoteText.author(old, words);
        author.addClassName("soft");
        Div head = new Div(said, author);
        head.addClassName("line");
        Div earlier = new Div(head, NoteText.of(old));
        earlier.addClassName("earlier");
        return earlier;
    }

    private List<Component> acts(NoteEntry latest, boolean unfolded) {
        List<Component> acts = new ArrayList<>();
        if (latest.isWithheld()) {
            if (glass != Glass.CLOSED) {
                acts.add(act("note.open", this::askAndRead));
            }
            return acts;
        }
        if (latest.revision() > 0 && !unfolded) {
            acts.add(act("note.earlier", this::unfold));
        }
        if (mayWrite) {
            acts.add(act("note.correct", () -> correct.accept(latest)));
        }
        return acts;
    }

    private Button act(String key, com.vaadin.flow.function.SerializableRunnable what) {
        Button button = new Button(getTranslation(key), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ", " + NoteText.headline(note, Wording.of(this)));
        return button;
    }

    /** Where the glass is broken, the reason is said already. */
    private void askAndRead() {
        if (glass != Glass.NONE) {
            read(null);
            return;
        }
        new ReasonDialog(
                        getTranslation("note.open"),
                        getTranslation("note.reason"),
                        getTranslation("note.refusal.reason"),
                        getTranslation("note.reason.act"),
                        this::read)
                .open();
    }

    private void unfold() {
        if (desk.notes().needsReason(note.id())) {
            askAndRead();
        } else {
            read(null);
        }
    }

    private void read(@Nullable String reason) {
        show(desk.notes().open(note.id(), reason));
    }
}
