package ch.etappe.assessment;

import ch.etappe.assessment.RecordedResult.Superseded;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result as it is stored: written once, then only ever marked as replaced. */
@Entity
@Table(name = "integration_result")
class ResultRow {

    @Id
    private UUID id;

    private UUID dossierId;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private @Nullable LanguageSkill skill;

    @Enumerated(EnumType.STRING)
    private @Nullable CefrLevel level;

    @Enumerated(EnumType.STRING)
    private @Nullable LanguageProof proof;

    @Enumerated(EnumType.STRING)
    private @Nullable EmploymentType employment;

    private @Nullable Integer percent;

    @Enumerated(EnumType.STRING)
    private @Nullable TrainingKind training;

    private @Nullable Boolean completed;

    private @Nullable Integer childNo;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolEntryResult schoolEntry;

    @Enumerated(EnumType.STRING)
    private @Nullable KnowsThings knowsThings;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactFrequency contactFrequency;

    @Enumerated(EnumType.STRING)
    private @Nullable AskedBy askedBy;

    private @Nullable String evidence;

    private UUID recordedBy;

    private Instant recordedAt;

    private @Nullable Instant supersededAt;

    private @Nullable UUID supersededBy;

    private @Nullable String supersededReason;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ResultRow() {}

    ResultRow(DossierId dossier, Result result, UserId by, Instant now) {
        this.id = ResultId.next().id();
        this.dossierId = dossier.id();
        this.kind = result.kind();
        this.startsOn = result.from();
        this.endsOn = result.to();
        this.evidence = result.evidence();
        this.recordedBy = by.id();
        this.recordedAt = now;
        switch (result) {
            case LanguageRecord one -> {
                language = one.language();
                skill = one.skill();
                level = one.level();
                proof = one.proof();
            }
            case EmploymentSpell one -> {
                employment = one.type();
                percent = one.percent();
            }
            case TrainingSpell one -> {
                training = one.training();
                completed = one.completed();
            }
            case SchoolEntry one -> {
                childNo = one.childNo();
                schoolEntry = one.result();
            }
            case SelfReport one -> {
                knowsThings = one.knowsThings();
                contactFrequency = one.contact();
                askedBy = one.askedBy();
                language = one.language();
            }
        }
    }

    /**
     * @param by null: withdrawn, nothing comes in its place
     * @throws Refusal {@code assessment.refusal.superseded} if somebody was faster
     */
    void supersede(@Nullable ResultId by, String reason, Instant now) {
        if (supersededAt != null) {
            throw new Refusal("assessment.refusal.superseded");
        }
        supersededAt = now;
        supersededBy = by == null ? null : by.id();
        supersededReason = reason;
    }

    ResultId id() {
        return new ResultId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    Result result() {
        return switch (kind) {
            case LANGUAGE ->
                new LanguageRecord(need(language), need(skill), need(level), need(proof), startsOn, endsOn, evidence);
            case EMPLOYMENT -> new EmploymentSpell(need(employment), need(percent), startsOn, endsOn, evidence);
            case TRAINING -> new TrainingSpell(need(training), startsOn, endsOn, need(completed), evidence);
            case SCHOOL_ENTRY -> new SchoolEntry(need(childNo), need(schoolEntry), startsOn, evidence);
            case SELF_REPORT ->
                new SelfReport(
                        need(knowsThings), need(contactFrequency), need(askedBy), need(language), startsOn, evidence);
        };
    }

    RecordedResult summary() {
        Superseded superseded = supersededAt == null
                ? null
                : new Superseded(
                        Dates.dayOf(supersededAt),
                        supersededBy == null ? null : new ResultId(supersededBy),
                        need(supersededReason));
        return new RecordedResult(id(), result(), Dates.dayOf(recordedAt), superseded);
    }

    /** The schema keeps what a kind needs. */
    private static <T> T need(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
