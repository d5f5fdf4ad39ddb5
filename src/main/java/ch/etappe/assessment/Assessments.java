package ch.etappe.assessment;

import ch.etappe.assessment.AssessmentDetail.Earlier;
import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of whoever reads assessments: the office in full, the person what is shared. */
@Service
@Transactional
public class Assessments {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final AssessmentRepository assessments;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;

    Assessments(
            AssessmentRepository assessments,
            Dossiers dossiers,
            DossierAccess access,
            AuditTrail audit,
            Settings settings,
            Clock clock) {
        this.assessments = assessments;
        this.dossiers = dossiers;
        this.access = access;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** All of a dossier: drafts first, then the newest talk first, corrected ones included. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public List<AssessmentSummary> of(DossierId dossier) {
        requireReading(dossier);
        return assessments.of(dossier.id()).stream().map(Assessment::summary).toList();
    }

    /** BR09: whether the person's age asks for a short assessment. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public Requirement requirement(DossierId dossier) {
        requireReading(dossier);
        DossierOverview overview = dossiers.overview(dossier);
        return Requirement.of(
                overview.birth().earliest(),
                overview.allocatedOn(),
                Dates.dayOf(clock.instant()),
                settings.value(AssessmentSettings.FROM_AGE),
                settings.value(AssessmentSettings.TO_AGE));
    }

    /**
     * Opens an assessment; the opening is written down. Health is left out for whoever may only read it.
     *
     * @throws NotFound for an unknown assessment and for one of a dossier out of reach
     */
    @PreAuthorize(LEADS_CASES)
    public AssessmentDetail open(AssessmentId id) {
        Assessment assessment = found(id);
        audit.read("assessment", id.id(), assessment.dossier().id());
        boolean health = access.mayWrite(DataCategory.HEALTH);
        Map<Dimension, DimensionForm> dimensions = assessment.dimensions();
        boolean withheld = !health && dimensions.remove(Dimension.HEALTH_CAPACITY) != null;
        return new AssessmentDetail(
                assessment.summary(),
                assessment.dossier(),
                assessment.form(),
                dimensions,
                withheld,
                earlier(assessment)
                        .map(before -> new Earlier(before.summary(), without(before.dimensions(), !health)))
                        .orElse(null));
    }

    /**
     * The dimension of health for somebody who may only read it.
     *
     * @param reason written down with the reading; null where the glass is broken, which said it
     * @throws NotFound if the role may not read health, or the assessment does not look at it
     * @throws Refusal {@code assessment.refusal.reason} for a blank reason, {@code dossier.refusal.glass} behind closed
     *     glass
     */
    @PreAuthorize("hasRole('REGION_LEAD')")
    public DimensionForm health(AssessmentId id, @Nullable String reason) {
        Assessment assessment = found(id);
        if (!access.may(DataCategory.HEALTH)) {
            throw new NotFound();
        }
        String why = access.reason(assessment.dossier(), reason);
        if (why == null || why.isBlank()) {
            throw new Refusal("assessment.refusal.reason");
        }
        audit.did("read", "assessment-health", id.id(), assessment.dossier().id(), why.strip());
        return Optional.ofNullable(assessment.dimensions().get(Dimension.HEALTH_CAPACITY))
                .orElseThrow(NotFound::new);
    }

    /** What the signed-in person reads of the own newest assessment; empty while nothing is completed. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public Optional<SharedAssessment> mine() {
        return dossiers.mine()
                .flatMap(dossier -> assessments.of(dossier.id()).stream()
                        .filter(one -> one.state() == AssessmentState.COMPLETED)
                        .findFirst())
                .map(newest -> shared(newest, earlier(newest)));
    }

    private static SharedAssessment shared(Assessment newest, Optional<Assessment> earlier) {
        AssessmentForm form = newest.form();
        return new SharedAssessment(
                Objects.requireNonNull(form.conductedOn()),
                shared(newest.dimensions()),
                earlier.map(before -> shared(before.dimensions())).orElse(Map.of()),
                Objects.requireNonNull(form.potential()),
                form.recommended(),
                form.recommendation());
    }

    private static Map<Dimension, DimensionForm> shared(Map<Dimension, DimensionForm> all) {
        Map<Dimension, DimensionForm> shared = new EnumMap<>(Dimension.class);
        all.forEach((dimension, form) -> {
            if (form.shared() && form.level() != null) {
                shared.put(dimension, form);
            }
        });
        return shared;
    }

    /** The last one that was completed and lies before; a correction is not compared with what it corrects. */
    private Optional<Assessment> earlier(Assessment assessment) {
        LocalDate day = assessment.form().conductedOn();
        return assessments.of(assessment.dossier().id()).stream()
                .filter(one -> one.state() == AssessmentState.COMPLETED)
                .filter(one ->
                        !one.id().equals(assessment.id()) && !one.id().id().equals(assessment.corrects()))
                .filter(one -> day == null
                        || Objects.requireNonNull(one.form().conductedOn()).isBefore(day))
                .findFirst();
    }

    private Assessment found(AssessmentId id) {
        Assessment assessment = assessments.findById(id.id()).orElseThrow(NotFound::new);
        requireReading(assessment.dossier());
        return assessment;
    }

    private void requireReading(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.ASSESSMENT)) {
            throw new NotFound();
        }
    }

    private static Map<Dimension, DimensionForm> without(Map<Dimension, DimensionForm> all, boolean health) {
        if (health) {
            all.remove(Dimension.HEALTH_CAPACITY);
        }
        return all;
    }
}
