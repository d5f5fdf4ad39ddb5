package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.enrolment.Rosters;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What a provider does with one of its people, as buttons; the same on a roster and on the list of all requests. */
final class PersonActs {

    private final Rosters rosters;
    private final Wording words;
    private final SerializableRunnable changed;

    PersonActs(Rosters rosters, Wording words, SerializableRunnable changed) {
        this.rosters = rosters;
        this.words = words;
        this.changed = changed;
    }

    /** No, after a reason, and yes with one tap. */
    List<Component> decide(Participant person) {
        Button confirm = button("enrolment.confirm", person, () -> confirm(person));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(button("enrolment.decline", person, () -> askWhy(person)), confirm);
    }

    Component come(Participant person) {
        return button("enrolment.come", person, () -> {
            rosters.attend(person.id());
            done("enrolment.came", person);
        });
    }

    private void confirm(Participant person) {
        rosters.confirm(person.id());
        done("enrolment.confirmed", person);
    }

    private void askWhy(Participant person) {
        new ReasonDialog(
                        words.of("enrolment.decline.title", person.name()),
                        words.of("enrolment.decline.reason"),
                        words.of("enrolment.refusal.reason-missing"),
                        words.of("enrolment.decline"),
                        reason -> {
                            rosters.decline(person.id(), reason);
                            done("enrolment.declined", person);
                        })
                .open();
    }

    private void done(String key, Participant person) {
        Toast.done(words.of(key, person.name()));
        changed.run();
    }

    private Button button(String key, Participant person, SerializableRunnable act) {
        Button button = new Button(words.of(key), click -> act.run());
        button.setAriaLabel(words.of(key + ".named", person.name()));
        return button;
    }
}
