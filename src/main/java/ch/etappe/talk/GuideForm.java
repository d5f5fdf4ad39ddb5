package ch.etappe.talk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the guide in one language, as typed.
 *
 * @param body short plain sentences
 * @param reviewedBy who speaks the language and stands for the text; blank while nobody has read it
 */
public record GuideForm(
        String title,
        String body,
        String reviewedBy,
        @Nullable LocalDate reviewedOn) implements Serializable {

    public static final int TITLE = 120;
    public static final int BODY = 2000;

    /** The fields that can be wrong. */
    public enum Field {
        TITLE,
        BODY,
        REVIEWED_BY,
        REVIEWED_ON
    }

    /** @param key message key of the sentence beside the field */
    public record Problem(Field field, String key) implements Serializable {}

    public GuideForm {
        title = title.strip();
        body = body.strip();
        reviewedBy = reviewedBy.strip();
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        text(problems, Field.TITLE, title, TITLE);
        text(problems, Field.BODY, body, BODY);
        if (reviewedBy.isEmpty() && reviewedOn != null) {
            problems.add(new Problem(Field.REVIEWED_BY, "talk.refusal.reviewer"));
        }
        if (!reviewedBy.isEmpty() && reviewedOn == null) {
            problems.add(new Problem(Field.REVIEWED_ON, "talk.refusal.reviewed-on"));
        }
        if (reviewedOn != null && reviewedOn.isAfter(today)) {
            problems.add(new Problem(Field.REVIEWED_ON, "talk.refusal.reviewed-ahead"));
        }
        return problems;
    }

    boolean saysTheSameAs(GuideForm other) {
        return title.equals(other.title) && body.equals(other.body);
    }

    /** Who changes a text and says nothing of a review leaves it unreviewed. */
    GuideForm afterChangeOf(GuideForm stored) {
        boolean sameReview = reviewedBy.equals(stored.reviewedBy) && Objects.equals(reviewedOn, stored.reviewedOn);
        return sameReview && !saysTheSameAs(stored) ? new GuideForm(title, body, "", null) : this;
    }

    private static void text(List<Problem> problems, Field field, String value, int limit) {
        if (value.isEmpty()) {
            problems.add(new Problem(field, "talk.refusal.guide-empty"));
        } else if (value.length() > limit) {
            problems.add(new Problem(field, "talk.refusal.too-long"));
        }
    }
}
