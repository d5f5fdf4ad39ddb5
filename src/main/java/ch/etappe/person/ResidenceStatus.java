package ch.etappe.person;

import ch.etappe.kernel.TargetGroup;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Permit and target group, both: neither determines the other; and whether the asylum procedure ended against the person.
 *
 * @param permit null where there is none, or not yet
 * @param decidedOn day of the decision; null where it is not known
 * @param rejectedOn since when a negative asylum decision is final; null where there is none (BR12)
 */
@Embeddable
public record ResidenceStatus(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        Permit permit,

        @Column(name = "target_group") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        TargetGroup targetGroup,

        @Column(name = "decided_on") @Nullable LocalDate decidedOn,

        @Column(name = "rejected_on") @Nullable LocalDate rejectedOn)
        implements Serializable {

    /** Without a final negative decision. */
    public ResidenceStatus(@Nullable Permit permit, TargetGroup targetGroup, @Nullable LocalDate decidedOn) {
        this(permit, targetGroup, decidedOn, null);
    }

    /** Why it cannot hold from a day on; empty if it can. Only what is impossible is refused. */
    public List<FieldProblem> problems(@Nullable LocalDate from, LocalDate today) {
        return PersonSection.Check.that()
                .holds(
                        permit == null || permit.groups().contains(targetGroup),
                        "targetGroup",
                        "person.refusal.permit-and-group")
                .holds(from != null, "from", "person.refusal.day-missing")
                .holds(from == null || !from.isAfter(today), "from", "person.refusal.day-in-future")
                .holds(decidedOn == null || !decidedOn.isAfter(today), "decidedOn", "person.refusal.decision-in-future")
                .holds(
                        rejectedOn == null || targetGroup == TargetGroup.AS,
                        "rejectedOn",
                        "person.refusal.rejected-group")
                .holds(
                        rejectedOn == null || !rejectedOn.isAfter(today),
                        "rejectedOn",
                        "person.refusal.decision-in-future")
                .problems();
    }

    /** Whether it tells nothing that the one just before it does not tell. */
    boolean repeats(ResidenceStatus before) {
        return permit == before.permit
                && targetGroup == before.targetGroup
                && Objects.equals(rejectedOn, before.rejectedOn)
                && (decidedOn == null || decidedOn.equals(before.decidedOn));
    }
}
