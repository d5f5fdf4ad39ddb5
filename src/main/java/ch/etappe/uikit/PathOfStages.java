package ch.etappe.uikit;

import ch.etappe.kernel.LocalizedText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The way of a person as a path of stages: standing on the phone, lying on the case page.
 * <pre>{@code
 * PathOfStages.standing(List.of(
 *         Stage.of("Ankommen", DONE, "Gespräch in Olten: geschafft"),
 *         Stage.of("Deutsch lernen", HERE, "Kurs A1", "34 von 60 Tagen")), Wording.of(this));
 * }</pre>
 * <p><b>Accessibility:</b> an ordered list; each stage says its state in a word, the present one carries
 * {@code aria-current="step"}; number, tick and colour only repeat it.
 */
public class PathOfStages extends OrderedList {

    private PathOfStages(String shape, List<Stage> stages, Wording words) {
        addClassNames("path", shape);
        getElement().setAttribute("role", "list");
        for (int i = 0; i < stages.size(); i++) {
            add(item(stages.get(i), i + 1, words));
        }
    }

    /** Top to bottom, for narrow screens. */
    public static PathOfStages standing(List<Stage> stages, Wording words) {
        return new PathOfStages("standing", stages, words);
    }

    /** From start to end, for wide screens; it stands up by itself where there is no room. */
    public static PathOfStages lying(List<Stage> stages, Wording words) {
        return new PathOfStages("lying", stages, words);
    }

    private static ListItem item(Stage stage, int number, Wording words) {
        ListItem item = new ListItem(
                dot(stage, number),
                title(stage),
                new Unseen(words.of(stage.state().key())));
        item.addClassName(className(stage.state()));
        if (stage.state() == Stage.State.HERE) {
            item.getElement().setAttribute("aria-current", "step");
        }
        stage.details().forEach(detail -> item.add(detail(detail)));
        return item;
    }

    private static String className(Stage.State state) {
        return switch (state) {
            case DONE -> "done";
            case HERE -> "here";
            case NEXT -> "ahead";
        };
    }

    private static Component dot(Stage stage, int number) {
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        dot.add(stage.state() == Stage.State.DONE ? Icon.CHECK.create() : new Span(String.valueOf(number)));
        return dot;
    }

    private static Component title(Stage stage) {
        UserText words = stage.lang() == null ? new UserText(stage.title()) : new UserText(stage.title(), stage.lang());
        String href = stage.href();
        if (href == null) {
            words.addClassName("title");
            return words;
        }
        Anchor link = new Anchor(href, words);
        link.addClassName("title");
        return link;
    }

    private static Component detail(LocalizedText.Reading text) {
        Paragraph line = new Paragraph(text.own() ? new UserText(text.text()) : new LocalizedTextSpan(text));
        line.addClassName("detail");
        return line;
    }
}
