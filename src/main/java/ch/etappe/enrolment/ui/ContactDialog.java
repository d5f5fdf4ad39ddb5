package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.CourseMessages;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.MessageForm;
import ch.etappe.enrolment.MessageSentence;
import ch.etappe.enrolment.RosterPage;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.kernel.Ids;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;

/** Writes one message to several people of a run; says whom it does not reach and has to be called. */
final class ContactDialog {

    private final CourseMessages messages;
    private final RosterPage page;
    private final Wording words;
    private final SerializableRunnable sent;
    private final UUID click = Ids.next();
    private final CheckboxGroup<Participant> people = new CheckboxGroup<>();
    private final Select<MessageSentence> sentence = new Select<>();
    private final TextArea text = new TextArea();

    ContactDialog(CourseMessages messages, RosterPage page, Wording words, SerializableRunnable sent) {
        this.messages = messages;
        this.page = page;
        this.words = words;
        this.sent = sent;
        people.setLabel(words.of("enrolment.message.people"));
        people.setItems(page.reachable());
        people.setItemLabelGenerator(this::label);
        people.setManualValidation(true);
        people.addClassName("one-below-the-other");
        sentence.setLabel(words.of("enrolment.message.sentence"));
        sentence.setItems(MessageSentence.chosen().toList());
        sentence.setItemLabelGenerator(one -> one == null ? "" : words.of(one.key()));
        sentence.setEmptySelectionAllowed(true);
        text.setLabel(words.of("enrolment.message.words"));
        TextLimit.on(text, MessageForm.LONGEST);
        text.setManualValidation(true);
        text.setWidthFull();
    }

    void open() {
        Button all = new Button(words.of("enrolment.message.all"), click -> people.select(page.reachable()));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        new ActDialog(words.of("enrolment.message.title"), people, all, sentence, text)
                .act(words.of("enrolment.message.send"), this::isComplete, this::send)
                .open();
    }

    private boolean isComplete() {
        boolean chosen =
                ActDialog.mark(people, !people.getValue().isEmpty(), words.of("enrolment.refusal.message-nobody"));
        boolean fits = ActDialog.mark(
                text,
                text.getValue().strip().length() <= MessageForm.LONGEST,
                words.of("enrolment.refusal.message-too-long", MessageForm.LONGEST));
        return chosen
                && fits
                && ActDialog.mark(
                        text,
                        sentence.getValue() != null || !text.getValue().isBlank(),
                        words.of("enrolment.refusal.message-empty"));
    }

    private void send() {
        List<EnrolmentId> to = people.getValue().stream().map(Participant::id).toList();
        List<Participant> unreached =
                messages.send(page.run().run().id(), to, new MessageForm(click, sentence.getValue(), text.getValue()));
        Toast.done(words.of("enrolment.message.sent", to.size() - unreached.size()));
        sent.run();
        if (!unreached.isEmpty()) {
            call(unreached);
        }
    }

    private void call(List<Participant> unreached) {
        DueList list = new DueList();
        unreached.forEach(person -> list.row(
                DueList.Tone.SOON,
                Icon.PHONE,
                PersonLines.name(person, words),
                PersonLines.phone(person)
                        .map(Span::new)
                        .orElseGet(() -> new Span(words.of("enrolment.message.no-phone")))));
        Dialog dialog = new Dialog(list);
        dialog.setHeaderTitle(words.of("enrolment.message.to-call"));
        dialog.getFooter().add(new Button(words.of("uikit.me.close"), click -> dialog.close()));
        dialog.open();
    }

    private String label(Participant person) {
        return person.hasPortal() ? person.name() : words.of("enrolment.message.no-portal", person.name());
    }
}
