package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.person.ChildForm;
import ch.etappe.person.Children;
import ch.etappe.person.GuardianKind;
import ch.etappe.person.GuardianSummary;
import ch.etappe.person.Guardians;
import ch.etappe.person.HouseholdMember;
import ch.etappe.person.Households;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonScope;
import ch.etappe.person.PersonScope.Data;
import ch.etappe.person.SurveyResult;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who lives together, who may act for a child, and a small child's way to school. */
@Service
class FamilyBlocks {

    private final Households households;
    private final Guardians guardians;
    private final Children children;
    private final FamilyActs acts;
    private final PersonScope scope;
    private final Texts texts;
    private final Clock clock;

    FamilyBlocks(
            Households households,
            Guardians guardians,
            Children children,
            FamilyActs acts,
            PersonScope scope,
            Texts texts,
            Clock clock) {
        this.households = households;
        this.guardians = guardians;
        this.children = children;
        this.acts = acts;
        this.scope = scope;
        this.texts = texts;
        this.clock = clock;
    }

    List<Component> of(PersonFile file, SerializableRunnable again) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        boolean writes = scope.mayWrite(Data.MASTER_DATA);
        List<Component> blocks = new ArrayList<>();
        blocks.add(household(file, words, writes, again));
        if (file.isMinorOn(today())) {
            blocks.add(guardians(file, words, writes, again));
        }
        if (file.hasChildRecord()) {
            blocks.add(record(file, words, writes, again));
        }
        return blocks;
    }

    private Block household(PersonFile file, Wording words, boolean writes, SerializableRunnable again) {
        List<HouseholdMember> members = households.of(file.id());
        Block block = new Block(words.of("person.household.heading"));
        if (writes) {
            block.act(words.of("person.household.add"), () -> acts.addMember(file.id(), again));
        }
        if (members.isEmpty()) {
            return block.with(soft(words.of("person.household.alone")));
        }
        PeopleRows rows = new PeopleRows();
        for (HouseholdMember member : members) {
            boolean self = member.person().equals(file.id());
            String born = words.of(
                    "person.household.born",
                    member.birth().formatted(),
                    member.birth().ageOn(today()));
            String detail = words.of(member.relation().key()) + " · " + born
                    + (member.childcareNeeded() ? " · " + words.of("person.household.needs-care") : "");
            rows.row(
                    self ? words.of("person.household.self", member.name()) : member.name(),
                    detail,
                    writes ? words.of("person.household.leave") : null,
                    () -> acts.leave(member, again));
        }
        return block.with(rows);
    }

    private Block guardians(PersonFile file, Wording words, boolean writes, SerializableRunnable again) {
        List<GuardianSummary> all = guardians.of(file.id());
        List<GuardianSummary> present =
                all.stream().filter(one -> one.holdsOn(today())).toList();
        Block block = new Block(words.of("person.guardian.heading"));
        if (present.isEmpty()) {
            block.beside(Badges.warn(words.of("person.guardian.nobody")));
        } else if (present.stream().noneMatch(one -> one.kind() == GuardianKind.PARENT)) {
            block.beside(Badges.neutral(words.of("person.guardian.unaccompanied")));
        }
        if (writes) {
            block.act(words.of("person.guardian.add"), () -> acts.appoint(file.id(), again));
        }
        PeopleRows rows = new PeopleRows();
        for (GuardianSummary guardian : all) {
            boolean holds = guardian.to() == null;
            rows.row(
                    guardian.name(),
                    detail(guardian, words),
                    writes && holds ? words.of("person.guardian.end") : null,
                    () -> acts.endGuardian(file.id(), guardian, again));
        }
        return block.with(rows.isEmpty() ? soft(words.of("person.guardian.none")) : rows);
    }

    private static String detail(GuardianSummary guardian, Wording words) {
        LocalDate to = guardian.to();
        String period = to == null
                ? words.of("person.since", Dates.numeric(guardian.from()))
                : words.of("person.from-to", Dates.numeric(guardian.from()), Dates.numeric(to.minusDays(1)));
        String trail = guardian.endedBy() == null
                ? words.of("person.guardian.recorded", guardian.recordedBy())
                : words.of("person.guardian.ended", guardian.endedBy());
        String contact = guardian.contact() == null ? "" : " · " + guardian.contact();
        return words.of(guardian.kind().key()) + contact + " · " + period + " · " + trail;
    }

    private Block record(PersonFile file, Wording words, boolean writes, SerializableRunnable again) {
        ChildForm child = children.of(file.id());
        Block block = new Block(words.of("person.child.heading"));
        LocalDate due = child.surveyDueOn();
        if (due != null && child.surveyOn() == null && due.isBefore(today())) {
            block.beside(Badges.warn(words.of("person.child.survey-overdue")));
        }
        if (writes) {
            block.act(words.of("person.change"), () -> acts.record(file, child, again));
        }
        SurveyResult survey = child.surveyResult();
        return block.with(Facts.inRows()
                .fact(words.of("person.child.kindergarten-on"), orOpen(child.kindergartenOn(), words))
                .fact(words.of("person.child.survey-due"), orOpen(due, words))
                .fact(words.of("person.child.survey-on"), orOpen(child.surveyOn(), words))
                .fact(words.of("person.child.survey-result"), survey == null ? "" : words.of(survey.key()))
                .fact(
                        words.of("person.child.support-attended"),
                        words.of(child.supportAttended() ? "person.yes" : "person.no"))
                .fact(
                        words.of("person.child.school-entry-result"),
                        new UserText(words.of(child.schoolEntryResult().key())
                                + (child.schoolEntryEvidence() == null ? "" : " · " + child.schoolEntryEvidence()))));
    }

    private static String orOpen(@Nullable LocalDate day, Wording words) {
        return day == null ? words.of("person.child.open") : Dates.numeric(day);
    }

    private static Paragraph soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
