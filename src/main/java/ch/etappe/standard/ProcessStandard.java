package ch.etappe.standard;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * One version of the standard process. The canton writes it, two people of the association release it, and from then on
 * it stays as it is. Every change names the version it was made on.
 */
@Entity
class ProcessStandard {

    /** Four to seven stages are what a person can keep in mind. */
    static final int FEWEST_STAGES = 4;

    static final int MOST_STAGES = 7;

    @Id
    private UUID id;

    private int versionNo;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StandardState state;

    private @Nullable UUID basedOn;

    private @Nullable UUID draftedBy;

    private @Nullable Instant changedAt;

    /** Null as long as all its columns are. */
    @Embedded
    private @Nullable Approval approval;

    @ElementCollection
    @CollectionTable(name = "process_standard_author", joinColumns = @JoinColumn(name = "standard_id"))
    @Column(name = "user_id")
    private Set<UUID> authors = new HashSet<>();

    @OneToMany(mappedBy = "standard", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProcessStage> stages = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStandard() {}

    /** A draft that begins as a copy. */
    ProcessStandard(ProcessStandard model, int versionNo, UserId author, Instant now) {
        this.id = StandardId.next().id();
        this.versionNo = versionNo;
        this.name = model.name;
        this.state = StandardState.DRAFT;
        this.basedOn = model.id;
        this.draftedBy = author.id();
        this.changedAt = now;
        this.authors.add(author.id());
        model.stages.forEach(stage -> stages.add(stage.copyFor(this)));
    }

    /**
     * To be called before any change of a draft.
     *
     * @param seen the version that the change was made on
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     * @throws Refusal {@code standard.refusal.not-a-draft} if it is handed in or released
     */
    void edit(long seen, UserId author, Instant now) {
        requireSeen(seen);
        if (!state.isOpenForChanges()) {
            throw new Refusal("standard.refusal.not-a-draft");
        }
        authors.add(author.id());
        changedAt = now;
    }

    void call(String newName) {
        name = newName.strip();
    }

    /** @throws Refusal {@code standard.refusal.most-stages} */
    void addStage(StageForm form) {
        if (stages.size() == MOST_STAGES) {
            throw new Refusal("standard.refusal.most-stages", MOST_STAGES);
        }
        stages.add(new ProcessStage(this, stages.size() + 1, form));
    }

    /**
     * Hands the draft to the association.
     *
     * @throws Refusal {@code standard.refusal.stages}, {@code standard.refusal.stage-without-step}
     */
    void submit(UserId by, Instant now) {
        if (stages.size() < FEWEST_STAGES || stages.size() > MOST_STAGES) {
            throw new Refusal("standard.refusal.stages", FEWEST_STAGES, MOST_STAGES);
        }
        state = StandardState.SUBMITTED;
        approval = Approval.asked(by, now);
    }

    /**
     * One of the two releases. The first chooses the day, the second confirms it; another day begins anew.
     *
     * @param from first day of validity
     * @return whether the version is released now
     * @throws OptimisticLockingFailureException if somebody decided meanwhile
     * @throws Refusal {@code standard.refusal.not-submitted}, {@code standard.refusal.own-draft},
     *     {@code standard.refusal.same-person}, {@code standard.refusal.from-past}
     */
    boolean release(long seen, UserId by, LocalDate from, LocalDate today, Instant now) {
        requireSeen(seen);
        requireSubmitted();
        if (authors.contains(by.id()) || by.id().equals(draftedBy)) {
            throw new Refusal("standard.refusal.own-draft");
        }
        if (from.isBefore(today)) {
            throw new Refusal("standard.refusal.from-past");
        }
        approval = Objects.requireNonNull(approval).release(by, from, now);
        if (approval.isComplete()) {
            state = StandardState.RELEASED;
        }
        return approval.isComplete();
    }

    /**
     * Back to the canton with what must change.
     *
     * @throws Refusal {@code standard.refusal.not-submitted}, {@code standard.refusal.reason-missing}
     */
    void sendBack(long seen, String reason) {
        requireSeen(seen);
        requireSubmitted();
        if (reason.isBlank()) {
            throw new Refusal("standard.refusal.reason-missing");
        }
        state = StandardState.RETURNED;
        approval = Objects.requireNonNull(approval).returned(reason.strip());
    }

    private void requireSubmitted() {
        if (state != StandardState.SUBMITTED) {
            throw new Refusal("standard.refusal.not-submitted");
        }
    }

    private void requireSeen(long seen) {
        if (version != null && version != seen) {
            throw new OptimisticLockingFailureException("The version was changed meanwhile");
        }
    }

    Stages stages() {
        return new Stages(stages);
    }

    StandardId id() {
        return new StandardId(id);
    }

    int versionNo() {
        return versionNo;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    StandardVersion read() {
        return new StandardVersion(
                id(),
                versionNo,
                name,
                state,
                approval == null ? null : approval.validFrom(),
                stages.stream().map(ProcessStage::rule).toList(),
                stages().steps().stream().map(ProcessStepType::rule).toList());
    }
}
