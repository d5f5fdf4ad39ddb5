package ch.etappe.plan.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.GoalTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words and choices around the six areas. */
final class Areas {

    private Areas() {}

    static String key(ProcessArea area) {
        return "plan.area." + area.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Areas that goals are made in: those with prepared goals. */
    static List<ProcessArea> forGoals() {
        return Arrays.stream(ProcessArea.values())
                .filter(area -> !GoalTemplate.of(area).isEmpty())
                .toList();
    }
}
