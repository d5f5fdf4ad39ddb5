package ch.etappe.plan;

import ch.etappe.kernel.Refusal;

/**
 * What somebody enters for a measure.
 *
 * @param title short name, at most {@value #LONGEST} characters, e.g. {@code Deutschkurs}
 */
public record MeasureForm(MeasureKind kind, String title) {

    public static final int LONGEST = 300;

    public MeasureForm {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refusal("plan.refusal.measure-without-title");
        }
        if (title.length() > LONGEST) {
            throw new Refusal("plan.refusal.measure-too-long", LONGEST);
        }
    }
}
