package ch.etappe.standard.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.person.TargetGroup;
import ch.etappe.standard.AgeRange;
import ch.etappe.standard.Deadline;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StepRule;
import ch.etappe.uikit.Wording;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule of the standard means, in words. */
record RuleWords(Wording words, Locale reader) implements Serializable {

    static String areaKey(ProcessArea area) {
        return "standard.area." + area.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String area(ProcessArea area) {
        return words.of(areaKey(area));
    }

    String groups(StepRule step) {
        if (step.groups().size() == TargetGroup.values().length) {
            return words.of("standard.groups.all");
        }
        boolean most = step.groups().size() > TargetGroup.values().length / 2;
        String named = Stream.of(TargetGroup.values())
                .filter(group -> step.groups().contains(group) != most)
                .map(group -> words.of(group.key()))
                .collect(Collectors.joining(", "));
        return most ? words.of("standard.groups.without", named) : named;
    }

    String age(AgeRange age) {
        Integer from = age.from();
        Integer to = age.to();
        String on = words.of(age.on().key());
        if (from != null) {
            return to == null
                    ? words.of("standard.age.from", from, on)
                    : words.of("standard.age.between", from, to, on);
        }
        return to == null ? words.of("standard.age.any") : words.of("standard.age.to", to, on);
    }

    String deadline(StepRule step, StandardVersion version) {
        Deadline deadline = step.deadline();
        if (deadline == null) {
            return words.of("standard.deadline.none");
        }
        String code = deadline.step();
        String start = code == null
                ? words.of(deadline.from().key())
                : words.of(
                        "standard.from.end-of", version.titleOf(code).in(reader).text());
        String amount = words.of("standard.amount." + unit(deadline), deadline.amount());
        return deadline.from() == Deadline.From.KINDERGARTEN
                ? words.of("standard.deadline.before", amount, start)
                : words.of("standard.deadline.after", amount, start);
    }

    private static String unit(Deadline deadline) {
        return deadline.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
