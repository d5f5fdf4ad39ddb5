package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.Organisations;
import ch.etappe.person.People;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonFile.ResidenceSpell;
import ch.etappe.person.PersonFile.StatusSpell;
import ch.etappe.person.PersonScope;
import ch.etappe.person.PersonScope.Data;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Permit with target group, and where the person lived: each as a small timeline. */
@Service
class StayBlocks {

    private final People people;
    private final Organisations organisations;
    private final PersonScope scope;
    private final Texts texts;
    private final Clock clock;

    StayBlocks(People people, Organisations organisations, PersonScope scope, Texts texts, Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.scope = scope;
        this.texts = texts;
        this.clock = clock;
    }

    List<Component> of(PersonFile file, SerializableRunnable again) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        Block status = new Block(words.of("person.status.heading"));
        Block residence = new Block(words.of("person.move.heading"));
        if (scope.mayWrite(Data.MASTER_DATA)) {
            status.act(words.of("person.status.change"), () -> changeStatus(file, again));
            residence.act(words.of("person.move.act"), () -> move(file, again));
        }
        Timeline statuses = new Timeline();
        for (StatusSpell spell : file.statuses().reversed()) {
            row(statuses, name(spell.status(), words), when(spell, words), spell.to(), words);
        }
        Timeline residences = new Timeline();
        for (ResidenceSpell spell : file.residences().reversed()) {
            row(residences, spell.name(), period(spell.from(), spell.to(), words), spell.to(), words);
        }
        return List.of(status.with(statuses), residence.with(residences));
    }

    private static void row(Timeline timeline, String what, String when, @Nullable LocalDate to, Wording words) {
        if (to == null) {
            timeline.now(what, when, words.of("person.now"));
        } else {
            timeline.before(what, when);
        }
    }

    private static String name(ResidenceStatus status, Wording words) {
        String group = words.of(status.targetGroup().key());
        return status.permit() == null ? group : status.permit() + " · " + group;
    }

    private static String when(StatusSpell spell, Wording words) {
        LocalDate decided = spell.status().decidedOn();
        String period = period(spell.from(), spell.to(), words);
        return decided == null ? period : words.of("person.status.decided", period, Dates.numeric(decided));
    }

    /** Its last day, as people say it, is the one before the next began. */
    private static String period(LocalDate from, @Nullable LocalDate to, Wording words) {
        return to == null
                ? words.of("person.since", Dates.numeric(from))
                : words.of("person.from-to", Dates.numeric(from), Dates.numeric(to.minusDays(1)));
    }

    private void changeStatus(PersonFile file, SerializableRunnable again) {
        new StatusDialog(file.status().status(), today(), (status, from) -> {
                    people.hold(file.id(), status, from);
                    again.run();
                })
                .open();
    }

    private void move(PersonFile file, SerializableRunnable again) {
        new MoveDialog(organisations.municipalities(today()), today(), (to, on) -> moved(file, to, on, again)).open();
    }

    private void moved(PersonFile file, BfsNumber to, LocalDate on, SerializableRunnable again) {
        people.move(file.id(), to, on);
        Toast.done(Wording.of(texts, UI.getCurrent().getLocale()).of("person.move.done"));
        again.run();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
