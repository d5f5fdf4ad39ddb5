package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.person.ChildForm;
import ch.etappe.person.Children;
import ch.etappe.person.GuardianSummary;
import ch.etappe.person.Guardians;
import ch.etappe.person.HouseholdMember;
import ch.etappe.person.Households;
import ch.etappe.person.PersonChanged;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonId;
import ch.etappe.person.SchoolEntryResult;
import ch.etappe.person.SurveyResult;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a caseworker does around household, guardians and the record of a child. */
@Service
class FamilyActs {

    private final Households households;
    private final Guardians guardians;
    private final Children children;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    FamilyActs(Households households, Guardians guardians, Children children, Drafts drafts, Texts texts, Clock clock) {
        this.households = households;
        this.guardians = guardians;
        this.children = children;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    void addMember(PersonId person, SerializableRunnable again) {
        new MemberDialog(households, today(), (member, relation, childcare, since) -> {
                    households.join(person, member, relation, childcare, since);
                    again.run();
                })
                .open();
    }

    void leave(HouseholdMember member, SerializableRunnable again) {
        Confirm.ask(
                words().of("person.household.leave-question", member.name()),
                words().of("person.household.leave-text"),
                words().of("person.household.leave"),
                () -> {
                    households.leave(member.person(), today());
                    again.run();
                });
    }

    void appoint(PersonId child, SerializableRunnable again) {
        new GuardianDialog(households, today(), form -> {
                    guardians.appoint(child, form);
                    again.run();
                })
                .keptIn(drafts, "guardian/" + child.id())
                .open();
    }

    void endGuardian(PersonId child, GuardianSummary guardian, SerializableRunnable again) {
        Confirm.ask(
                words().of("person.guardian.end-question", guardian.name()),
                words().of("person.guardian.end-text"),
                words().of("person.guardian.end"),
                () -> {
                    guardians.end(child, guardian.id(), today());
                    again.run();
                });
    }

    void record(PersonFile file, ChildForm opened, SerializableRunnable again) {
        new ChildDialog(opened, file.birth(), today(), mine -> save(file.id(), opened, mine, again))
                .keptIn(drafts, "child/" + file.id().id())
                .open();
    }

    private void save(PersonId child, ChildForm opened, ChildForm mine, SerializableRunnable again) {
        try {
            children.change(child, opened, mine);
            again.run();
        } catch (PersonChanged meanwhile) {
            ChildForm stored = meanwhile.stored(ChildForm.class);
            Conflicts<ChildForm> both = new Conflicts<>(opened, mine, stored);
            if (both.fields().isEmpty()) {
                save(child, stored, both.resolved(Set.of()), again);
            } else {
                new ConflictDialog<>(
                                both,
                                field -> words().of("person.child." + FormDialog.key(field)),
                                this::shown,
                                resolved -> save(child, stored, resolved, again))
                        .open();
            }
        }
    }

    private String shown(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> Dates.numeric(day);
            case SurveyResult result -> words().of(result.key());
            case SchoolEntryResult result -> words().of(result.key());
            case Boolean yes -> words().of(yes ? "person.yes" : "person.no");
            case String text -> text;
            case null, default -> "";
        };
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private Wording words() {
        return Wording.of(texts, UI.getCurrent().getLocale());
    }
}
