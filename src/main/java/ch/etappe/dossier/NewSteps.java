package ch.etappe.dossier;

import ch.etappe.standard.Deadlines;
import ch.etappe.standard.StandardId;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StandardVersions;
import ch.etappe.standard.StepRule;
import ch.etappe.standard.StepRule.Application;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps that a dossier begins with. Part of the act that opens it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewSteps {

    private final ProcessStepRepository steps;
    private final StepBook book;
    private final StandardVersions standards;
    private final Newcomers newcomers;
    private final WorkingDayCalendar calendar;

    NewSteps(
            ProcessStepRepository steps,
            StepBook book,
            StandardVersions standards,
            Newcomers newcomers,
            WorkingDayCalendar calendar) {
        this.steps = steps;
        this.book = book;
        this.standards = standards;
        this.newcomers = newcomers;
        this.calendar = calendar;
    }

    /** The version that a dossier allocated on this day follows. */
    StandardId standardOn(LocalDate allocated) {
        return standards.inForceOn(allocated).id();
    }

    /**
     * Makes the steps of the version in force on the day of allocation, by target group and age, with their target days.
     * The dossier follows that version from now on; steps that it has already stay as they are.
     */
    void createFor(DossierId dossier) {
        Newcomers.Facts facts = newcomers.of(dossier);
        StandardVersion standard = standards.inForceOn(facts.who().allocated());
        newcomers.follow(dossier, standard.id());
        List<StepBook.Entry> there = book.of(dossier, standard);
        Set<String> codes = there.stream().map(entry -> entry.rule().code()).collect(Collectors.toSet());
        Deadlines deadlines =
                new Deadlines(standard, facts.who(), Map.of(), Set.of(), calendar.of(facts.municipality()));
        for (StepRule rule : standard.steps()) {
            Application application = rule.appliesTo(facts.who());
            if (application != Application.NONE && !codes.contains(rule.code())) {
                boolean required = application == Application.REQUIRED;
                steps.save(new ProcessStep(
                        dossier, rule.id(), required, deadlines.dueOn(rule).orElse(null)));
            }
        }
        steps.flush();
    }
}
