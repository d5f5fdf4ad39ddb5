package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.MeasureOwner;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The fields of goals and measures and what stands in them, in words. */
@Service
class PlanWords {

    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    /** @param field name of a component of {@link ch.etappe.plan.GoalForm} */
    String goalField(String field) {
        return all().of(
                        switch (field) {
                            case "area" -> "plan.goal.area";
                            case "template" -> "plan.goal.template";
                            case "text" -> "plan.goal.text";
                            case "indicator" -> "plan.goal.indicator";
                            case "target" -> "plan.goal.target";
                            case "feasibility" -> "plan.goal.feasibility";
                            default -> "plan.goal.due";
                        });
    }

    /** @param field name of a component of {@link MeasureForm} */
    String measureField(String field) {
        return all().of(
                        switch (field) {
                            case "kind" -> "plan.measure.kind";
                            case "title" -> "plan.measure.title";
                            case "responsible" -> "plan.measure.responsible";
                            case "responsibleName" -> "plan.measure.responsible-name";
                            default -> "plan.measure.due";
                        });
    }

    /** Empty for what nobody wrote. */
    String value(@Nullable Object value) {
        return switch (value) {
            case ProcessArea area -> all().of(Areas.key(area));
            case GoalTemplate template -> all().of(template.key());
            case MeasureKind kind -> all().of(kind.key());
            case MeasureOwner owner -> all().of(owner.key());
            case LocalDate day -> Dates.numeric(day);
            case String text -> text;
            case null, default -> "";
        };
    }

    /** Who sees to a measure, by name where there is one; empty while nobody said so. */
    String owner(MeasureForm measure) {
        String name = measure.responsibleName();
        return name == null ? value(measure.responsible()) : name;
    }

    Wording all() {
        return Wording.of(texts, UI.getCurrentOrThrow().getLocale());
    }
}
