package ch.etappe.assessment;

import ch.etappe.kernel.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One dimension as typed so far.
 *
 * @param rating null while it is not rated
 * @param evidence on what the rating rests, in words, at most {@value #LONGEST} characters
 * @param shared whether the person may read rating and evidence
 */
@Embeddable
public record DimensionForm(
        @Enumerated(EnumType.STRING) @Nullable Rating rating,
        @Nullable String evidence,
        boolean shared) implements Serializable {

    public static final int LONGEST = 2000;

    /** Nothing typed yet. */
    public static final DimensionForm EMPTY = new DimensionForm(null, null, false);

    public DimensionForm {
        evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
        if (evidence != null && evidence.length() > LONGEST) {
            throw new Refusal("assessment.refusal.too-long", LONGEST);
        }
    }

    /** The level for charts; null where there is none. */
    public @Nullable Integer level() {
        return rating == null || !rating.isRated() ? null : rating.level();
    }
}
