package ch.etappe.plan;

import ch.etappe.kernel.ProcessArea;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Goals that are agreed again and again, with words in every language, so that a person reads the own goal
 * in the own language. The names are stored and are message keys.
 */
public enum GoalTemplate {
    LANG_EVERYDAY(ProcessArea.LANGUAGE_EDU),
    LANG_NEXT_LEVEL(ProcessArea.LANGUAGE_EDU),
    LITERACY(ProcessArea.LANGUAGE_EDU),
    WORK_IDEA(ProcessArea.EMPLOYABILITY),
    FIRST_JOB(ProcessArea.EMPLOYABILITY),
    CHILD_LANGUAGE(ProcessArea.EARLY_CHILDHOOD),
    MEET_PEOPLE(ProcessArea.SOCIAL);

    private final ProcessArea area;

    GoalTemplate(ProcessArea area) {
        this.area = area;
    }

    public ProcessArea area() {
        return area;
    }

    public static List<GoalTemplate> of(ProcessArea area) {
        return Arrays.stream(values()).filter(template -> template.area == area).toList();
    }

    public String key() {
        return "plan.me.goal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
