package ch.etappe.offer;

import java.io.Serializable;
import java.util.List;

/**
 * What a form would make.
 *
 * @param days in order, those without a lesson among them
 * @param clashes with what the provider has planned already; warned, never forbidden
 */
public record RunPreview(List<LessonDay> days, List<SessionClash> clashes) implements Serializable {

    public int sessions() {
        return (int) days.stream().filter(LessonDay::takesPlace).count();
    }
}
