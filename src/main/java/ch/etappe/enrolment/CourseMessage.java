package ch.etappe.enrolment;

import ch.etappe.kernel.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider wrote to one person.
 *
 * @param course title of the course
 * @param provider who wrote
 * @param sentence to be read in the person's language; null if there is none
 * @param words as typed, in German; null if there are none
 */
public record CourseMessage(
        EnrolmentId enrolment,
        LocalizedText course,
        String provider,
        Instant sentAt,
        @Nullable MessageSentence sentence,
        @Nullable String words) {}
