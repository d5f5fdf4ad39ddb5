package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.NotFound;
import ch.etappe.standard.Deadline;
import ch.etappe.standard.Deadlines;
import ch.etappe.standard.Newcomer;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StandardVersions;
import ch.etappe.standard.StepRule;
import ch.etappe.standard.StepTypeId;
import ch.etappe.standard.WorkingDayCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of a dossier together with what the standard says about them. */
@Component
class StepBook {

    private final ProcessStepRepository steps;
    private final StandardVersions standards;
    private final Newcomers newcomers;
    private final WorkingDayCalendar calendar;

    StepBook(
            ProcessStepRepository steps, StandardVersions standards, Newcomers newcomers, WorkingDayCalendar calendar) {
        this.steps = steps;
        this.standards = standards;
        this.newcomers = newcomers;
        this.calendar = calendar;
    }

    /**
     * @param awaited title of the step whose end starts the deadline
     * @param stage where it stands on the dossier's path, also if it comes from an earlier version
     */
    record Entry(
            ProcessStep step,
            StepRule rule,
            int stage,
            @Nullable LocalizedText awaited) {

        StepSummary summary(Set<String> ticked) {
            List<CheckItem> checklist = rule.checklist().stream()
                    .map(item -> new CheckItem(item.code(), item.text(), ticked.contains(item.code())))
                    .toList();
            return new StepSummary(
                    step.id(),
                    rule.code(),
                    stage,
                    rule.title(),
                    rule.responsible(),
                    step.required(),
                    step.state(),
                    step.dueOn(),
                    step.doneOn(),
                    step.waivedReason(),
                    step.required() && step.dueOn() == null ? awaited : null,
                    checklist);
        }
    }

    StandardVersion standardOf(DossierId dossier) {
        return standards.version(newcomers.standardOf(dossier));
    }

    /** In the order of the path. */
    List<Entry> of(DossierId dossier, StandardVersion standard) {
        Map<StepTypeId, StepRule> rules = new HashMap<>();
        standard.steps().forEach(rule -> rules.put(rule.id(), rule));
        return steps.of(dossier.id()).stream()
                .map(step -> entry(step, rules, standard))
                .sorted(Comparator.comparingInt(Entry::stage)
                        .thenComparingInt(entry -> entry.rule().position()))
                .toList();
    }

    private Entry entry(ProcessStep step, Map<StepTypeId, StepRule> rules, StandardVersion standard) {
        StepRule own = rules.get(step.type());
        if (own != null) {
            return new Entry(step, own, own.stage(), awaited(own, standard));
        }
        StepRule earlier = standards.step(step.type()).orElseThrow(NotFound::new);
        return new Entry(step, earlier, standard.stageOf(earlier.area()), awaited(earlier, standard));
    }

    private static @Nullable LocalizedText awaited(StepRule rule, StandardVersion standard) {
        Deadline deadline = rule.deadline();
        String code = deadline == null ? null : deadline.step();
        return code == null ? null : standard.titleOf(code);
    }

    Optional<Entry> find(DossierId dossier, String code) {
        return of(dossier, standardOf(dossier)).stream()
                .filter(entry -> entry.rule().code().equals(code))
                .findFirst();
    }

    /** Sets the days that wait for the end of another step; all others stay as they are. */
    void followUp(DossierId dossier) {
        Newcomers.Facts facts = newcomers.of(dossier);
        StandardVersion standard = standards.version(facts.standard());
        List<Entry> entries = of(dossier, standard);
        Deadlines deadlines = deadlines(standard, facts.who(), entries, calendar.of(facts.municipality()));
        entries.stream()
                .filter(entry -> entry.step().required() && waitsForAnother(entry.rule()))
                .forEach(entry -> deadlines
                        .dueOn(entry.rule())
                        .ifPresent(day -> entry.step().dueOn(day)));
    }

    private static boolean waitsForAnother(StepRule rule) {
        return rule.deadline() != null && rule.deadline().step() != null;
    }

    Deadlines deadlines(StandardVersion standard, Newcomer who, List<Entry> entries, WorkingDayCount workingDays) {
        Map<String, LocalDate> done = new HashMap<>();
        Set<String> waived = new HashSet<>();
        for (Entry entry : entries) {
            LocalDate day = entry.step().doneOn();
            if (day != null) {
                done.put(entry.rule().code(), day);
            } else if (entry.step().state() == StepState.WAIVED) {
                waived.add(entry.rule().code());
            }
        }
        return new Deadlines(standard, who, done, waived, workingDays);
    }
}
