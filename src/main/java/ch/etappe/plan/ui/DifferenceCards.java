package ch.etappe.plan.ui;

import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.PlanDifference.Entry;
import ch.etappe.plan.PlanDifference.Kind;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A goal in two versions: new, gone, or field by field what stood there and what stands there now. */
@Service
class DifferenceCards {

    private final GoalWords words;
    private final PlanWords fields;

    DifferenceCards(GoalWords words, PlanWords fields) {
        this.words = words;
        this.fields = fields;
    }

    Article of(Entry<GoalForm> goal) {
        Wording wording = fields.all();
        LocalizedTextSpan name = new LocalizedTextSpan(
                words.of(goal.shown(), UI.getCurrentOrThrow().getLocale()));
        Article card = new Article(head(new H2(name), goal.kind(), wording));
        card.addClassNames("goal", "sheet");
        if (goal.kind() == Kind.SAME) {
            return card;
        }
        if (goal.kind() == Kind.NEW) {
            card.add(GoalCards.smart(goal.shown(), wording)
                    .fact(fields.goalField("dueOn"), fields.value(goal.shown().dueOn())));
        }
        if (!goal.fields().isEmpty()) {
            card.add(table(goal, name.getText(), fields::goalField, wording));
        }
        goal.measures().stream()
                .filter(measure -> measure.kind() != Kind.SAME)
                .forEach(measure -> card.add(measure(measure, wording)));
        return card;
    }

    private Component measure(Entry<MeasureForm> measure, Wording wording) {
        String title = measure.shown().title();
        Div part = new Div(head(new H3(new UserText(title)), measure.kind(), wording));
        part.addClassName("measure-difference");
        if (measure.kind() == Kind.NEW && !fields.owner(measure.shown()).isEmpty()) {
            Span who = new Span(new UserText(fields.owner(measure.shown())));
            who.addClassName("soft");
            part.add(who);
        }
        if (!measure.fields().isEmpty()) {
            part.add(table(measure, title, fields::measureField, wording));
        }
        return part;
    }

    private ShortTable table(Entry<?> entry, String name, UnaryOperator<String> label, Wording wording) {
        ShortTable table = new ShortTable(
                name,
                wording.of("plan.difference.field"),
                wording.of("plan.difference.before"),
                wording.of("plan.difference.after"));
        entry.fields()
                .forEach(field -> table.row(
                        new Span(label.apply(field)), value(entry.before(), field), value(entry.after(), field)));
        return table;
    }

    private UserText value(@Nullable Record form, String field) {
        String value = fields.value(Conflicts.value(Objects.requireNonNull(form), field));
        return new UserText(value.isEmpty() ? "–" : value);
    }

    private static Div head(Component heading, Kind kind, Wording wording) {
        Div head = new Div(heading, badge(kind, wording));
        head.addClassName("goal-head");
        return head;
    }

    static Badge badge(Kind kind, Wording wording) {
        String word = wording.of(kind.key());
        return switch (kind) {
            case NEW -> Badges.good(word);
            case CHANGED -> Badges.warn(word);
            case GONE -> Badges.bad(word);
            case SAME -> Badges.neutral(word);
        };
    }
}
