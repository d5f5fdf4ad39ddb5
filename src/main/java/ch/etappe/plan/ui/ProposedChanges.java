package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.PlanDifference;
import ch.etappe.plan.PlanDifference.Entry;
import ch.etappe.plan.PlanDifference.Kind;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** What the region proposes to change in the plan, in plain words. */
@Service
class ProposedChanges {

    private final GoalWords words;
    private final PlanWords fields;

    ProposedChanges(GoalWords words, PlanWords fields) {
        this.words = words;
        this.fields = fields;
    }

    Section of(PlanDifference difference) {
        Wording wording = fields.all();
        Paragraph text = new Paragraph(wording.of("plan.me.proposed.text"));
        text.addClassName("soft");
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        difference.goals().stream()
                .filter(goal -> goal.kind() != Kind.SAME)
                .forEach(goal -> list.add(goal(goal, wording)));
        Section section = new Section(new H2(wording.of("plan.me.proposed.title")), text, list);
        section.addClassNames("sheet", "my-stage", "proposed");
        return section;
    }

    private ListItem goal(Entry<GoalForm> goal, Wording wording) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        LocalizedTextSpan name = new LocalizedTextSpan(words.of(goal.shown(), reader));
        name.addClassName("strong");
        ListItem item = new ListItem(line(goal.kind(), name, wording));
        LocalDate due = goal.shown().dueOn();
        if (due != null && (goal.kind() == Kind.NEW || goal.fields().contains("dueOn"))) {
            Span until = new Span(wording.of("plan.me.until", Dates.inWordsWithYear(due, reader)));
            until.addClassName("soft");
            item.add(until);
        }
        if (goal.kind() != Kind.GONE) {
            goal.measures().stream()
                    .filter(measure -> measure.kind() != Kind.SAME)
                    .forEach(measure -> item.add(
                            line(measure.kind(), new UserText(measure.shown().title(), "de-CH"), wording)));
        }
        return item;
    }

    private static Div line(Kind kind, Component name, Wording wording) {
        Div line = new Div(DifferenceCards.badge(kind, wording), name);
        line.addClassName("line");
        return line;
    }
}
