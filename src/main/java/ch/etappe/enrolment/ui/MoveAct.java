package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.ProviderRun;
import ch.etappe.enrolment.RosterMoves;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;

/** Moves one of a provider's people to another run of the same offer, while one has a free seat. */
final class MoveAct {

    private final RosterMoves moves;
    private final List<ProviderRun> targets;
    private final RunWords runs;
    private final Locale reader;
    private final Wording words;
    private final SerializableRunnable changed;

    MoveAct(
            RosterMoves moves,
            List<ProviderRun> targets,
            RunWords runs,
            Locale reader,
            Wording words,
            SerializableRunnable changed) {
        this.moves = moves;
        this.targets = targets;
        this.runs = runs;
        this.reader = reader;
        this.words = words;
        this.changed = changed;
    }

    /** Empty where there is nothing to choose. */
    List<Component> of(Participant person) {
        boolean movable = person.state().isOpenRequest() || person.state() == EnrolmentState.CONFIRMED;
        if (targets.isEmpty() || !movable) {
            return List.of();
        }
        Button move = new Button(words.of("enrolment.move"), click -> ask(person));
        move.setAriaLabel(words.of("enrolment.move.named", person.name()));
        move.addThemeVariants(ButtonVariant.TERTIARY);
        return List.of(move);
    }

    private void ask(Participant person) {
        RadioButtonGroup<ProviderRun> where = new RadioButtonGroup<>(words.of("enrolment.move.where"));
        where.setItems(targets);
        where.setItemLabelGenerator(this::label);
        where.setManualValidation(true);
        where.addClassName("one-below-the-other");
        new ActDialog(
                        words.of("enrolment.move.named", person.name()),
                        new Paragraph(words.of("enrolment.move.consequence")),
                        where)
                .act(
                        words.of("enrolment.move"),
                        () -> ActDialog.mark(where, where.getValue() != null, words.of("enrolment.move.missing")),
                        () -> move(person, where.getValue()))
                .open();
    }

    private void move(Participant person, ProviderRun to) {
        EnrolmentState there = moves.move(person.id(), to.run().id());
        String told = person.hasPortal() ? "enrolment.moved" : "enrolment.moved.call";
        Toast.done(words.of(there == EnrolmentState.APPROVAL_PENDING ? "enrolment.moved.costs" : told, person.name()));
        changed.run();
    }

    private String label(ProviderRun target) {
        return words.of(
                "enrolment.move.run",
                runs.dates(target.run(), reader),
                runs.schedule(target.run(), reader),
                target.run().place().town(),
                target.run().capacity() - target.held());
    }
}
