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
import ch.etappe.person.PlannedChange;
import ch.etappe.person.PlannedChanges;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Permit with target group, and where the person lived: each as a small timeline. */
@Service
class StayBlocks {

    private final People people;
    private final PlannedChanges planned;
    private final Organisations organisations;
    private final PersonScope scope;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    StayBlocks(
            People people,
            PlannedChanges planned,
            Organisations organisations,
            PersonScope scope,
            Drafts drafts,
            Texts texts,
            Clock clock) {
        this.people = people;
        this.planned = planned;
        this.organisations = organisations;
        this.scope = scope;
        this.drafts = drafts;
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
        Timeline residences = new Timeline();
        for (PlannedChange change : planned.of(file.id()).reversed()) {
            ahead(change.status() == null ? residences : statuses, change, file, again, words);
        }
        for (StatusSpell spell : file.statuses().reversed()) {
            row(statuses, name(spell.status(), words), when(spell, words), spell.to(), words);
        }
        for (ResidenceSpell spell : file.residences().reversed()) {
            row(residences, spell.name(), period(spell.from(), spell.to(), words), spell.to(), words);
        }
        return List.of(status.with(statuses), residence.with(residences));
    }

    private void ahead(
            Timeline timeline, PlannedChange change, PersonFile file, SerializableRunnable again, Wording words) {
        ResidenceStatus status = change.status();
        String what = status == null ? Objects.requireNonNullElse(change.municipality(), "") : name(status, words);
        String day = Dates.numeric(change.startsOn());
        Component[] acts = {};
        if (scope.mayWrite(Data.MASTER_DATA)) {
            Button back = new Button(words.of("person.planned.take-back"), click -> {
                planned.takeBack(file.id(), change.id());
                again.run();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(words.of("person.planned.take-back-named", what, day));
            acts = new Component[] {back};
        }
        timeline.ahead(what, words.of(change.refused() ? "person.planned.refused" : "person.planned.from", day), acts);
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
        LocalDate rejected = spell.status().rejectedOn();
        String period = period(spell.from(), spell.to(), words);
        String when = decided == null ? period : words.of("person.status.decided", period, Dates.numeric(decided));
        return rejected == null ? when : words.of("person.status.rejected", when, Dates.numeric(rejected));
    }

    /** Its last day, as people say it, is the one before the next began. */
    private static String period(LocalDate from, @Nullable LocalDate to, Wording words) {
        return to == null
                ? words.of("person.since", Dates.numeric(from))
                : words.of("person.from-to", Dates.numeric(from), Dates.numeric(to.minusDays(1)));
    }

    private void changeStatus(PersonFile file, SerializableRunnable again) {
        new StatusDialog(file.status().status(), today(), (status, from) -> {
                    if (from.isAfter(today())) {
                        planned.hold(file.id(), status, from);
                    } else {
                        people.hold(file.id(), status, from);
                    }
                    again.run();
                })
                .keptIn(drafts, "status/" + file.id().id())
                .open();
    }

    private void move(PersonFile file, SerializableRunnable again) {
        new MoveDialog(organisations.municipalities(today()), today(), (to, on) -> moved(file, to, on, again))
                .keptIn(drafts, "move/" + file.id().id())
                .open();
    }

    private void moved(PersonFile file, BfsNumber to, LocalDate on, SerializableRunnable again) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        if (on.isAfter(today())) {
            planned.move(file.id(), to, on);
            Toast.done(words.of("person.planned.done", Dates.numeric(on)));
        } else {
            people.move(file.id(), to, on);
            Toast.done(words.of("person.move.done"));
        }
        again.run();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
