package ch.etappe.matching;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.Literacy;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person and matters for a course. What the reader's role may not read is not in it.
 *
 * @param oral the highest level of German that counts; null for none
 * @param written the same in writing
 * @param literacy in which script the person reads at all
 * @param childcareNeeded whether somebody in the household needs care during a course
 * @param finallyRejected whether the asylum decision is negative and final
 * @param municipality where the person lives
 * @param home null where no reference point of the municipality is known
 * @param taken seats, waiting lists and appointments ahead
 */
record Candidate(
        TargetGroup group,
        PartialDate birth,
        @Nullable CefrLevel oral,
        @Nullable CefrLevel written,
        Literacy literacy,
        boolean childcareNeeded,
        boolean finallyRejected,
        String municipality,
        @Nullable Point home,
        List<Commitment> taken)
        implements Serializable {

    Candidate {
        taken = List.copyOf(taken);
    }

    /** The level a language course begins from: the lower of the two, or the one that is known. */
    @Nullable
    CefrLevel forLanguage() {
        return Stream.of(oral, written)
                .flatMap(Stream::ofNullable)
                .min(CefrLevel::compareTo)
                .orElse(null);
    }

    /** The level that counts at work and elsewhere: what one can say. */
    @Nullable
    CefrLevel forTalking() {
        return oral != null ? oral : written;
    }
}
