package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.standard.Newcomer;
import ch.etappe.standard.StageRule;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StepRule;
import ch.etappe.standard.StepRule.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the path of a dossier in the words of who reads: the stages of its standard, without those whose steps are all
 * for other people, as the welcome is for Swiss clients of social assistance.
 */
@Service
@Transactional(readOnly = true)
public class Paths {

    private final StepBook book;
    private final Newcomers newcomers;
    private final ObjectProvider<StageContent> contents;
    private final DossierAccess access;

    Paths(StepBook book, Newcomers newcomers, ObjectProvider<StageContent> contents, DossierAccess access) {
        this.book = book;
        this.newcomers = newcomers;
        this.contents = contents;
        this.access = access;
    }

    /**
     * @param reader language of the words
     * @param plain in plain words for the phone; otherwise in the office's
     * @throws ch.etappe.kernel.NotFound if the dossier is out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    public Path of(DossierId dossier, Locale reader, boolean plain) {
        access.require(dossier);
        StandardVersion standard = book.standardOf(dossier);
        List<StepSummary> steps = book.of(dossier, standard).stream()
                .map(entry -> entry.summary(Set.of()))
                .toList();
        List<StageEntry> entries = contents.orderedStream()
                .flatMap(content -> content.of(dossier, reader, plain).stream())
                .toList();
        return draw(standard, newcomers.of(dossier).who(), steps, entries, reader, plain);
    }

    private static Path draw(
            StandardVersion standard,
            Newcomer who,
            List<StepSummary> steps,
            List<StageEntry> entries,
            Locale reader,
            boolean plain) {
        List<Path.Stage> drawn = new ArrayList<>();
        boolean hereFound = false;
        for (StageRule stage : standard.stages()) {
            List<StepSummary> own = steps.stream()
                    .filter(step -> step.stage() == stage.position())
                    .toList();
            List<StageEntry> hung = entries.stream()
                    .filter(entry -> standard.stageOf(entry.area()) == stage.position())
                    .toList();
            if (own.isEmpty() && hung.isEmpty() && isForOthers(stage, standard, who)) {
                continue;
            }
            boolean done = isDone(own, hung);
            Path.State state = done ? Path.State.DONE : hereFound ? Path.State.NEXT : Path.State.HERE;
            hereFound |= !done;
            Reading title = stage.title(plain).in(reader);
            Reading why = stage.plainWhy().in(reader);
            drawn.add(new Path.Stage(stage.position(), title, why, state, own, hung));
        }
        return new Path(drawn);
    }

    /** A stage without any steps in the standard is for everybody: goals will stand there. */
    private static boolean isForOthers(StageRule stage, StandardVersion standard, Newcomer who) {
        List<StepRule> rules = standard.steps().stream()
                .filter(rule -> rule.stage() == stage.position())
                .toList();
        return !rules.isEmpty() && rules.stream().allMatch(rule -> rule.appliesTo(who) == Application.NONE);
    }

    /** What may be left out holds nobody up; only where there is nothing else it counts. */
    private static boolean isDone(List<StepSummary> steps, List<StageEntry> entries) {
        List<StepSummary> required =
                steps.stream().filter(StepSummary::required).toList();
        List<StepSummary> counted = required.isEmpty() && entries.isEmpty() ? steps : required;
        boolean something = !counted.isEmpty() || !entries.isEmpty();
        return something
                && counted.stream().allMatch(step -> step.state().isFinished())
                && entries.stream().allMatch(StageEntry::done);
    }
}
