package ch.etappe.assessment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.uikit.Conflicts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of a caseworker who writes an assessment, from the first word to the correction years later. */
@Service
@Transactional
@PreAuthorize("hasRole('CASEWORKER')")
public class AssessmentDrafts {

    /** Type of the step that a completed short assessment finishes. */
    static final String STEP = "SHORT_ASSESSMENT";

    private final AssessmentRepository assessments;
    private final ProcessSteps steps;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    AssessmentDrafts(
            AssessmentRepository assessments,
            ProcessSteps steps,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.steps = steps;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a draft; where one of this type is open already, that one, whoever began it.
     *
     * @throws Refusal {@code assessment.refusal.short-exists} if there is a short assessment already (then comes a
     *     re-assessment), {@code assessment.refusal.nothing-before} for a re-assessment of nothing
     */
    public AssessmentId begin(DossierId dossier, AssessmentType type) {
        requireWriting(dossier);
        List<Assessment> all = assessments.of(dossier.id());
        Optional<Assessment> open = all.stream()
                .filter(one -> one.type() == type && one.state() == AssessmentState.DRAFT)
                .findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        if (type == AssessmentType.SHORT && all.stream().anyMatch(one -> one.type() == type)) {
            throw new Refusal("assessment.refusal.short-exists");
        }
        if (type == AssessmentType.RE && all.stream().noneMatch(one -> one.state() == AssessmentState.COMPLETED)) {
            throw new Refusal("assessment.refusal.nothing-before");
        }
        return begun(new Assessment(dossier, type, currentUser.id(), clock.instant()), null);
    }

    /**
     * Saves the talk and its outcome. What only one of two people touched merges by itself.
     *
     * @param opened the form as this screen last knew it
     * @return the form as it is stored now, with what others wrote meanwhile
     * @throws FieldsChanged if somebody else changed the same field differently; then nothing is saved
     * @throws Refusal {@code assessment.refusal.not-a-draft} if it was completed meanwhile
     */
    public AssessmentForm save(AssessmentId id, AssessmentForm opened, AssessmentForm mine) {
        Assessment draft = writable(id);
        AssessmentForm merged = merge(opened, mine, draft.form());
        draft.change(merged);
        return merged;
    }

    /** Like {@link #save(AssessmentId, AssessmentForm, AssessmentForm)}, for one dimension. */
    public DimensionForm save(AssessmentId id, Dimension dimension, DimensionForm opened, DimensionForm mine) {
        Assessment draft = writable(id);
        DimensionForm stored =
                Optional.ofNullable(draft.dimensions().get(dimension)).orElseThrow(NotFound::new);
        DimensionForm merged = merge(opened, mine, stored);
        draft.change(dimension, merged);
        return merged;
    }

    /** Why the draft cannot be completed as it stands; empty if it can. */
    @Transactional(readOnly = true)
    public List<Problem> problems(AssessmentId id) {
        return found(assessments.findById(id.id())).problems(today());
    }

    /**
     * Completes a draft; a second click changes nothing. A short assessment finishes its step of the process, once; a
     * correction replaces what it corrects.
     *
     * @throws Refusal the first of {@link #problems}
     */
    public void complete(AssessmentId id) {
        Assessment draft = writable(id);
        if (draft.state() != AssessmentState.DRAFT) {
            return;
        }
        draft.problems(today()).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        replace(draft.corrects());
        draft.complete(currentUser.id(), clock.instant());
        assessments.saveAndFlush(draft);
        audit.did("assessment-completed", "assessment", id.id(), draft.dossier().id());
        if (draft.type() == AssessmentType.SHORT) {
            finishStep(draft.dossier(), Objects.requireNonNull(draft.form().conductedOn()));
        }
    }

    /**
     * Begins a new version of a completed assessment, with its words; the old one holds until the new one is completed
     * and stays readable afterwards. Where a correction is under way already, that one.
     *
     * @param reason stands in the history
     * @throws Refusal {@code assessment.refusal.reason} without a reason, {@code assessment.refusal.not-completed},
     *     {@code assessment.refusal.draft-open} if a draft of the same type is under way
     */
    public AssessmentId correct(AssessmentId id, String reason) {
        Assessment completed = writable(id);
        if (reason.isBlank()) {
            throw new Refusal("assessment.refusal.reason");
        }
        for (Assessment one : assessments.of(completed.dossier().id())) {
            if (id.id().equals(one.corrects())) {
                return one.id();
            }
            if (one.type() == completed.type() && one.state() == AssessmentState.DRAFT) {
                throw new Refusal("assessment.refusal.draft-open");
            }
        }
        return begun(completed.correction(reason.strip(), currentUser.id(), clock.instant()), reason.strip());
    }

    /** Throws a draft away; that it existed stays in the audit trail. */
    public void discard(AssessmentId id) {
        Assessment draft = writable(id);
        if (draft.state() != AssessmentState.DRAFT) {
            throw new Refusal("assessment.refusal.not-a-draft");
        }
        assessments.delete(draft);
        audit.did("assessment-discarded", "assessment", id.id(), draft.dossier().id());
    }

    private AssessmentId begun(Assessment draft, @Nullable String reason) {
        assessments.saveAndFlush(draft);
        audit.did(
                reason == null ? "assessment-begun" : "assessment-corrected",
                "assessment",
                draft.id().id(),
                draft.dossier().id());
        return draft.id();
    }

    /** Before the new one is stored, because the schema allows one valid short assessment only. */
    private void replace(@Nullable UUID corrected) {
        if (corrected != null) {
            Assessment before = assessments.reserve(corrected).orElseThrow();
            before.supersede();
            assessments.saveAndFlush(before);
        }
    }

    /** Somebody may have ticked or waived the step by hand, and a standard need not have it at every age. */
    private void finishStep(DossierId dossier, LocalDate on) {
        boolean open = steps.of(dossier).stream()
                .anyMatch(step -> step.code().equals(STEP) && !step.state().isFinished());
        if (open) {
            steps.complete(dossier, STEP, on);
        }
    }

    private static <R extends Record> R merge(R opened, R mine, R stored) {
        Conflicts<R> conflicts = new Conflicts<>(opened, mine, stored);
        if (!conflicts.fields().isEmpty()) {
            throw new FieldsChanged(stored);
        }
        return conflicts.resolved(Set.of());
    }

    private Assessment writable(AssessmentId id) {
        return found(assessments.reserve(id.id()));
    }

    private Assessment found(Optional<Assessment> found) {
        Assessment assessment = found.orElseThrow(NotFound::new);
        requireWriting(assessment.dossier());
        return assessment;
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.ASSESSMENT)) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
