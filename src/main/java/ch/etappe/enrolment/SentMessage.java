package ch.etappe.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as its sender sees it afterwards.
 *
 * @param people how many it went to
 */
public record SentMessage(
        Instant sentAt,
        @Nullable MessageSentence sentence,
        @Nullable String words,
        int people) {}
