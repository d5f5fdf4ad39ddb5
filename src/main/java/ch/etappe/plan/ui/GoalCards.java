package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalState;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.ProgressEntry;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ChangeHistory;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A goal with its measures, on the dossier page and on the plan. */
@Service
class GoalCards {

    private final GoalWords words;
    private final MeasureRows rows;
    private final Texts texts;

    GoalCards(GoalWords words, MeasureRows rows, Texts texts) {
        this.words = words;
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * @param heading of the level that fits the page, e.g. {@code new H3()} below a chapter's {@code h2}
     * @param beneath what stands below each measure
     */
    Article readOnly(GoalSummary goal, HtmlContainer heading, Function<MeasureSummary, List<Component>> beneath) {
        return card(goal, heading, new Around(List.of(), measure -> List.of(), beneath, List.of(), List.of()));
    }

    /** @param heading of the level that fits the page */
    Article card(GoalSummary goal, HtmlContainer heading, Around around) {
        Locale reader = UI.getCurrent().getLocale();
        Wording wording = Wording.of(texts, reader);
        heading.add(new LocalizedTextSpan(words.of(goal.form(), reader)));
        Div head = new Div(heading, badge(goal.state(), wording));
        head.addClassName("goal-head");
        Article card = new Article(head, soft(facts(goal, wording)), smart(goal.form(), wording));
        card.addClassNames("goal", "sheet");
        if (!around.problems().isEmpty()) {
            card.add(problems(around.problems()));
        }
        if (goal.measures().isEmpty()) {
            card.add(soft(wording.of("plan.goal.no-measure")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("measures");
            goal.measures()
                    .forEach(measure -> list.add(rows.of(
                            measure,
                            around.perMeasure().apply(measure),
                            around.beneath().apply(measure))));
            card.add(list);
        }
        if (!around.history().isEmpty()) {
            card.add(history(around.history(), wording));
        }
        if (!around.actions().isEmpty()) {
            card.add(new Actions(around.actions().toArray(Component[]::new)));
        }
        return card;
    }

    /** How one will see that it is reached; empty facts are left out. */
    static Facts smart(GoalForm goal, Wording wording) {
        return Facts.inRows()
                .fact(wording.of("plan.goal.indicator"), orEmpty(goal.indicator()))
                .fact(wording.of("plan.goal.target"), orEmpty(goal.target()))
                .fact(wording.of("plan.goal.feasibility"), orEmpty(goal.feasibility()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static UnorderedList problems(List<String> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("note", "warn", "problems");
        list.getElement().setAttribute("role", "list");
        problems.forEach(problem -> list.add(new ListItem(problem)));
        return list;
    }

    private static ChangeHistory history(List<ProgressEntry> entries, Wording wording) {
        ChangeHistory history = new ChangeHistory(wording.of("plan.progress.history"));
        entries.forEach(entry -> history.entry(wording.of(entry.state().key()), entry.by(), entry.at(), entry.note()));
        return history;
    }

    /**
     * What stands around a goal.
     *
     * @param actions at the end of the card
     * @param perMeasure at the end of each measure's row
     * @param beneath below each measure's row
     * @param problems what the plan cannot be proposed without
     */
    record Around(
            List<Component> actions,
            Function<MeasureSummary, List<Component>> perMeasure,
            Function<MeasureSummary, List<Component>> beneath,
            List<String> problems,
            List<ProgressEntry> history) {}

    private static String facts(GoalSummary goal, Wording wording) {
        String area = wording.of(Areas.key(goal.form().area()));
        LocalDate due = goal.form().dueOn();
        return due == null ? area : area + " · " + wording.of("plan.goal.due-on", Dates.numeric(due));
    }

    private static Paragraph soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }

    private static Badge badge(GoalState state, Wording wording) {
        String word = wording.of(state.key());
        return switch (state) {
            case OPEN, DROPPED -> Badges.neutral(word);
            case IN_PROGRESS -> Badges.here(word);
            case ACHIEVED -> Badges.good(word);
            case PARTLY -> Badges.warn(word);
            case NOT_ACHIEVED -> Badges.bad(word);
        };
    }
}
