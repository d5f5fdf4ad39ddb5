package ch.etappe.offer.ui;

import ch.etappe.offer.OfferChanged;
import ch.etappe.offer.OfferComment;
import ch.etappe.offer.OfferDraft;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.RevisionState;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a provider does with one offer. */
final class OfferActs implements Serializable {

    private final transient OfferDesk desk;
    private final OfferDraft offer;
    private final OfferWords words;
    private final SerializableRunnable after;
    private final SerializableRunnable afresh;

    /**
     * @param after shows the offer anew, with what is typed
     * @param afresh shows it as it is stored
     */
    OfferActs(
            OfferDesk desk,
            OfferDraft offer,
            OfferWords words,
            SerializableRunnable after,
            SerializableRunnable afresh) {
        this.desk = desk;
        this.offer = offer;
        this.words = words;
        this.after = after;
        this.afresh = afresh;
    }

    /** What can be done with it besides writing. */
    Component[] buttons() {
        List<Button> buttons = new ArrayList<>();
        boolean changed = offer.revision() == RevisionState.DRAFT || offer.revision() == RevisionState.RETURNED;
        when(buttons, true, "copy", this::copy);
        when(buttons, changed, "discard", this::askToDiscard);
        when(buttons, offer.isOnline(), "archive", this::askToArchive);
        when(buttons, offer.state() == OfferState.PUBLISHED, "suspend", this::askToSuspend);
        when(buttons, offer.state() == OfferState.SUSPENDED, "resume", () -> {
            desk.publishing().resume(offer.id());
            told("resumed");
        });
        when(buttons, offer.isWaiting(), "take-back", () -> {
            desk.publishing().takeBack(offer.id());
            told("taken-back");
        });
        return buttons.toArray(Component[]::new);
    }

    /** Where somebody else saved meanwhile, both versions are shown field by field, and the choice is saved anew. */
    void save(OfferForm mine, SerializableRunnable then) {
        save(offer, mine, then);
    }

    void saved() {
        boolean online =
                offer.isOnline() && !desk.editing().open(offer.id()).changed().isEmpty();
        told(online ? "saved-change" : "saved");
    }

    void handIn() {
        desk.publishing().handIn(offer.id());
        told("handed-in");
    }

    void confirm() {
        desk.publishing().confirm(offer.id());
        Toast.done(words.of("offer.edit.confirmed", offer.form().title()));
        after.run();
    }

    void done(OfferComment comment) {
        desk.comments().resolve(comment.id());
    }

    private void save(OfferDraft opened, OfferForm mine, SerializableRunnable then) {
        try {
            desk.editing().save(opened.id(), opened.versions(), mine);
            then.run();
        } catch (OfferChanged meanwhile) {
            choose(new Conflicts<>(opened.form(), mine, meanwhile.stored().form()), meanwhile.stored(), then);
        }
    }

    private void choose(Conflicts<OfferForm> conflicts, OfferDraft stored, SerializableRunnable then) {
        if (conflicts.fields().isEmpty()) {
            save(stored, conflicts.resolved(Set.of()), then);
            return;
        }
        OfferFormWords form = new OfferFormWords(words);
        new ConflictDialog<>(conflicts, form::label, form::shown, resolved -> save(stored, resolved, then)).open();
    }

    private void copy() {
        OfferId copy = desk.editing()
                .copy(offer.id(), words.of("offer.edit.copy.title", offer.form().title()));
        Toast.done(words.of("offer.edit.copied"));
        UI.getCurrentOrThrow().navigate(OfferEditView.path(copy));
    }

    private void askToDiscard() {
        Confirm.destructive(
                words.of("offer.edit.discard.question"),
                words.of("offer.edit.discard.text"),
                words.of("offer.edit.discard"),
                () -> {
                    desk.editing().discard(offer.id());
                    Toast.done(words.of("offer.edit.discarded"));
                    afresh.run();
                });
    }

    private void askToArchive() {
        Confirm.destructive(
                words.of("offer.edit.archive.question", offer.form().title()),
                words.of("offer.edit.archive.text"),
                words.of("offer.edit.archive"),
                () -> {
                    desk.publishing().archive(offer.id());
                    told("archived");
                });
    }

    private void askToSuspend() {
        Confirm.ask(
                words.of("offer.edit.suspend.question", offer.form().title()),
                words.of("offer.edit.suspend.text"),
                words.of("offer.edit.suspend"),
                () -> {
                    desk.publishing().suspend(offer.id());
                    told("suspended");
                });
    }

    private void when(List<Button> buttons, boolean possible, String act, SerializableRunnable run) {
        if (possible) {
            buttons.add(new Button(words.of("offer.edit." + act), click -> run.run()));
        }
    }

    private void told(String what) {
        Toast.done(words.of("offer.edit." + what));
        after.run();
    }
}
