package ch.etappe.assessment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One assessment of one dossier. Open to changes as a draft; once completed it only ever gets replaced. */
@Entity
class Assessment {

    @Id
    private UUID id;

    private UUID dossierId;

    @Enumerated(EnumType.STRING)
    private AssessmentType type;

    @Enumerated(EnumType.STRING)
    private AssessmentState state = AssessmentState.DRAFT;

    private int versionNo = 1;

    private @Nullable UUID corrects;

    private @Nullable String reason;

    private @Nullable LocalDate conductedOn;

    private @Nullable String language;

    private @Nullable String interpreter;

    private @Nullable String present;

    @Enumerated(EnumType.STRING)
    private @Nullable Potential potential;

    @Convert(converter = RecommendationsColumn.class)
    private @Nullable Set<Recommendation> recommended = EnumSet.noneOf(Recommendation.class);

    private @Nullable String recommendation;

    private UUID begunBy;

    private Instant begunAt;

    private @Nullable UUID completedBy;

    private @Nullable Instant completedAt;

    @ElementCollection
    @CollectionTable(name = "assessment_dimension", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "dimension")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = 20)
    private Map<Dimension, DimensionForm> dimensions = new HashMap<>();

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Assessment() {}

    Assessment(DossierId dossier, AssessmentType type, UserId by, Instant now) {
        this.id = AssessmentId.next().id();
        this.dossierId = dossier.id();
        this.type = type;
        this.begunBy = by.id();
        this.begunAt = now;
    }

    /**
     * The next version as a draft with the same words; this one holds until that is completed.
     *
     * @throws Refusal {@code assessment.refusal.not-completed} for a draft and for what was replaced already
     */
    Assessment correction(String why, UserId by, Instant now) {
        if (state != AssessmentState.COMPLETED) {
            throw new Refusal("assessment.refusal.not-completed");
        }
        Assessment next = new Assessment(dossier(), type, by, now);
        next.versionNo = versionNo + 1;
        next.corrects = id;
        next.reason = why;
        next.change(form());
        next.dimensions.putAll(dimensions);
        return next;
    }

    /** @throws Refusal {@code assessment.refusal.not-a-draft} */
    void change(AssessmentForm form) {
        requireDraft();
        conductedOn = form.conductedOn();
        language = form.language();
        interpreter = form.interpreter();
        present = form.present();
        potential = form.potential();
        recommended = form.recommended();
        recommendation = form.recommendation();
    }

    /**
     * @throws Refusal {@code assessment.refusal.not-a-draft}
     * @throws NotFound if this type does not look at the dimension
     */
    void change(Dimension dimension, DimensionForm form) {
        requireDraft();
        if (!type.dimensions().contains(dimension)) {
            throw new NotFound();
        }
        dimensions.put(dimension, form);
    }

    /** What is missing or impossible; empty if it can be completed. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (conductedOn == null) {
            problems.add(new Problem(null, "conductedOn", "assessment.refusal.day"));
        } else if (conductedOn.isAfter(today)) {
            problems.add(new Problem(null, "conductedOn", "assessment.refusal.future"));
        }
        if (language == null) {
            problems.add(new Problem(null, "language", "assessment.refusal.language"));
        }
        dimensions().forEach((dimension, form) -> {
            if (form.rating() == null) {
                problems.add(new Problem(dimension, "rating", "assessment.refusal.rating"));
            } else if (form.rating().isRated() && form.evidence() == null) {
                problems.add(new Problem(dimension, "evidence", "assessment.refusal.evidence"));
            }
        });
        if (potential == null) {
            problems.add(new Problem(null, "potential", "assessment.refusal.potential"));
        }
        if (form().recommended().isEmpty() && recommendation == null) {
            problems.add(new Problem(null, "recommended", "assessment.refusal.recommendation"));
        }
        return problems;
    }

    /** Call when there are no {@link #problems}. */
    void complete(UserId by, Instant now) {
        requireDraft();
        state = AssessmentState.COMPLETED;
        completedBy = by.id();
        completedAt = now;
    }

    void supersede() {
        if (state != AssessmentState.COMPLETED) {
            throw new Refusal("assessment.refusal.not-completed");
        }
        state = AssessmentState.SUPERSEDED;
    }

    private void requireDraft() {
        if (state != AssessmentState.DRAFT) {
            throw new Refusal("assessment.refusal.not-a-draft");
        }
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    AssessmentType type() {
        return type;
    }

    AssessmentState state() {
        return state;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    AssessmentForm form() {
        Set<Recommendation> chosen = recommended == null ? Set.of() : recommended;
        return new AssessmentForm(conductedOn, language, interpreter, present, potential, chosen, recommendation);
    }

    /** All that its type looks at, in the order of the form, also what nobody touched yet. */
    Map<Dimension, DimensionForm> dimensions() {
        Map<Dimension, DimensionForm> all = new EnumMap<>(Dimension.class);
        type.dimensions()
                .forEach(dimension -> all.put(dimension, dimensions.getOrDefault(dimension, DimensionForm.EMPTY)));
        return all;
    }

    AssessmentSummary summary() {
        return new AssessmentSummary(
                id(), type, state, versionNo, conductedOn, potential, form().recommended(), reason);
    }
}
