package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentState;
import ch.etappe.assessment.AssessmentSummary;
import ch.etappe.assessment.AssessmentType;
import ch.etappe.assessment.Assessments;
import ch.etappe.assessment.Requirement;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The "assessment" chapter of the dossier page: the latest result, what was before, and how to begin. */
@Service
class AssessmentSection implements DossierSection {

    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final DossierAccess access;
    private final Texts texts;

    AssessmentSection(Assessments assessments, AssessmentDrafts drafts, DossierAccess access, Texts texts) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String titleKey() {
        return "assessment.section.title";
    }

    @Override
    public String anchor() {
        return "assessment";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public DataCategory category() {
        return DataCategory.ASSESSMENT;
    }

    @Override
    public Component show(DossierId dossier) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        List<AssessmentSummary> all = assessments.of(dossier);
        boolean done = all.stream().anyMatch(one -> one.state() == AssessmentState.COMPLETED);
        Div chapter = new Div();
        chapter.addClassName("stack");
        if (all.isEmpty()) {
            boolean required = assessments.requirement(dossier) == Requirement.REQUIRED;
            chapter.add(new EmptyState(
                    words.of("assessment.section.none"),
                    words.of(required ? "assessment.section.required" : "assessment.section.optional")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("measures", "goal", "sheet");
            all.forEach(one -> list.add(row(one, words)));
            chapter.add(list);
            if (!done && assessments.requirement(dossier) == Requirement.REQUIRED) {
                chapter.add(soft(words.of("assessment.section.required")));
            }
        }
        if (access.mayWrite(DataCategory.ASSESSMENT)) {
            chapter.add(begin(dossier, all, done, words));
        }
        return chapter;
    }

    private static ListItem row(AssessmentSummary one, Wording words) {
        Span heading = new Span(words.of(one.type().key()));
        heading.addClassName("strong");
        Div line = new Div(heading, soft(detail(one, words)));
        line.addClassName("words");
        String act = words.of(one.state() == AssessmentState.DRAFT ? "assessment.go-on" : "assessment.open");
        ActionLink open = ActionLink.quiet(AssessmentView.path(one.id()), act);
        open.setAriaLabel(act + ": " + words.of(one.type().key()));
        return new ListItem(Icon.LIST.create(), line, AssessmentBadge.of(one.state(), words), open);
    }

    private static String detail(AssessmentSummary one, Wording words) {
        String day = one.conductedOn() == null ? words.of("assessment.no-day") : Dates.numeric(one.conductedOn());
        String version = one.versionNo() > 1 ? " · " + words.of("assessment.version", one.versionNo()) : "";
        String way =
                one.potential() == null ? "" : " · " + words.of(one.potential().key());
        String next = one.recommended().stream()
                .map(recommendation -> words.of(recommendation.key()))
                .collect(Collectors.joining(", "));
        return day + version + way + (next.isEmpty() ? "" : " · " + next);
    }

    /** The first one is the short assessment; after that the others are offered. */
    private Actions begin(DossierId dossier, List<AssessmentSummary> all, boolean done, Wording words) {
        List<AssessmentType> open = all.stream()
                .filter(one -> one.state() == AssessmentState.DRAFT)
                .map(AssessmentSummary::type)
                .toList();
        boolean hasShort = all.stream().anyMatch(one -> one.type() == AssessmentType.SHORT);
        Component[] buttons = Arrays.stream(AssessmentType.values())
                .filter(type -> type == AssessmentType.SHORT ? !hasShort : done)
                .filter(type -> !open.contains(type))
                .map(type -> button(dossier, type, words))
                .toArray(Component[]::new);
        return new Actions(buttons);
    }

    private Button button(DossierId dossier, AssessmentType type, Wording words) {
        Button begin = new Button(
                words.of("assessment.begin", words.of(type.key())),
                click -> UI.getCurrentOrThrow().navigate(AssessmentView.path(drafts.begin(dossier, type))));
        if (type == AssessmentType.SHORT) {
            begin.addThemeVariants(ButtonVariant.PRIMARY);
        }
        begin.setDisableOnClick(true);
        return begin;
    }

    private static Paragraph soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }
}
