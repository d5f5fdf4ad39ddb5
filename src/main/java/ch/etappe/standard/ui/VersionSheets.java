package ch.etappe.standard.ui;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.standard.StageRule;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StepNeed;
import ch.etappe.standard.StepRule;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole version to read: its stages as sheets, each with its steps. */
class VersionSheets extends Div {

    /** What can be done with a stage or a step, if anything. */
    record Acts(Function<StageRule, Component[]> stage, Function<StepRule, Component[]> step) {

        static final Acts NONE = new Acts(stage -> new Component[0], step -> new Component[0]);
    }

    private final transient StandardVersion version;
    private final transient Languages languages;
    private final RuleWords rules;

    VersionSheets(StandardVersion version, Languages languages, Acts acts) {
        this.version = version;
        this.languages = languages;
        this.rules = new RuleWords(Wording.of(this), getLocale());
        version.stages().forEach(stage -> add(sheet(stage, acts)));
    }

    private Panel sheet(StageRule stage, Acts acts) {
        String title = getTranslation(
                "standard.stage.title",
                stage.position(),
                stage.title().in(getLocale()).text());
        Panel panel = Panel.sheet("stage-" + stage.position(), title)
                .beside(Badges.neutral(rules.area(stage.area())), completeness(stage))
                .actions(acts.stage().apply(stage));
        Paragraph plain = new Paragraph();
        LocalizedTextSpan words = new LocalizedTextSpan(stage.plainTitle(), getLocale());
        words.addClassName("strong");
        plain.add(words);
        plain.add(". ");
        plain.add(new LocalizedTextSpan(stage.plainWhy(), getLocale()));
        plain.addClassName("soft");
        UnorderedList steps = new UnorderedList();
        steps.addClassName("rules");
        steps.getElement().setAttribute("role", "list");
        List<StepRule> own = version.stepsOf(stage);
        own.forEach(step -> steps.add(item(step, acts)));
        return own.isEmpty()
                ? panel.with(plain, new Paragraph(getTranslation("standard.stage.no-steps")))
                : panel.with(plain, steps);
    }

    private ListItem item(StepRule step, Acts acts) {
        H3 title = new H3(new LocalizedTextSpan(step.title(), getLocale()));
        Div head = new Div(title);
        head.addClassName("line");
        if (step.need() != StepNeed.REQUIRED) {
            head.add(Badges.neutral(getTranslation(step.need().key())));
        }
        Component[] possible = acts.step().apply(step);
        if (possible.length > 0) {
            head.add(new Actions(possible));
        }
        Facts facts = Facts.inLine()
                .fact(getTranslation("standard.fact.deadline"), rules.deadline(step, version))
                .fact(
                        getTranslation("standard.fact.responsible"),
                        getTranslation(step.responsible().key()))
                .fact(getTranslation("standard.fact.age"), rules.age(step.age()))
                .fact(getTranslation("standard.fact.groups"), rules.groups(step))
                .fact(getTranslation("standard.fact.checklist"), checklist(step));
        return new ListItem(head, facts);
    }

    private String checklist(StepRule step) {
        return step.checklist().stream()
                .map(item -> item.text().in(getLocale()).text())
                .collect(Collectors.joining(" · "));
    }

    /** In how many languages everything of the stage can be read, and which are missing. */
    private Badge completeness(StageRule stage) {
        List<LocalizedText> texts = new ArrayList<>(List.of(stage.title(), stage.plainTitle(), stage.plainWhy()));
        version.stepsOf(stage).forEach(step -> texts.add(step.title()));
        List<String> missing = languages.languages().stream()
                .filter(language -> texts.stream()
                        .anyMatch(text ->
                                text.byTag().getOrDefault(language.tag(), "").isBlank()))
                .map(Language::name)
                .toList();
        int all = languages.languages().size();
        if (missing.isEmpty()) {
            return Badges.good(getTranslation("standard.languages.complete", all));
        }
        Badge badge = Badges.warn(getTranslation("standard.languages.some", all - missing.size(), all));
        badge.getElement()
                .setAttribute("title", getTranslation("standard.languages.missing", String.join(", ", missing)));
        return badge;
    }
}
