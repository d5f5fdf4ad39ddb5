package ch.etappe.talk;

import ch.etappe.i18n.Dates;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as typed; what is missing is null. {@link #problems} says what is wrong with it.
 *
 * @param minutes how long the talk takes
 * @param language BCP 47 tag of the portal's language in which the letter speaks beside German
 * @param interpreterLanguage BCP 47 tag; null if nobody interprets
 * @param recipient lines of the postal address below the name; blank if the letter is handed over
 */
public record InvitationForm(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        int minutes,
        String language,
        @Nullable String interpreterLanguage,
        String recipient)
        implements Serializable {

    public static final int USUAL_MINUTES = 60;

    /** Further ahead a year was mistyped. */
    static final int DAYS_AHEAD = 365;

    static final int RECIPIENT_LIMIT = 300;

    /** The fields that can be wrong. */
    public enum Field {
        DAY,
        TIME,
        RECIPIENT
    }

    /** @param key message key of the sentence beside the field */
    public record Problem(Field field, String key) implements Serializable {}

    List<Problem> problems(Instant now) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = Dates.dayOf(now);
        if (day == null) {
            problems.add(new Problem(Field.DAY, "talk.refusal.day"));
        } else if (day.isBefore(today)) {
            problems.add(new Problem(Field.DAY, "talk.refusal.past"));
        } else if (day.isAfter(today.plusDays(DAYS_AHEAD))) {
            problems.add(new Problem(Field.DAY, "talk.refusal.too-far"));
        }
        if (time == null) {
            problems.add(new Problem(Field.TIME, "talk.refusal.time"));
        } else if (problems.isEmpty() && !startsAt().isAfter(now)) {
            problems.add(new Problem(Field.TIME, "talk.refusal.past-time"));
        }
        if (recipient.length() > RECIPIENT_LIMIT) {
            problems.add(new Problem(Field.RECIPIENT, "talk.refusal.too-long"));
        }
        return problems;
    }

    /** By the wall clock of Zurich; an hour that the night to summer time skips becomes the one after it. */
    Instant startsAt() {
        if (day == null || time == null) {
            throw new IllegalStateException("An invitation without day or time");
        }
        return ZonedDateTime.of(day, time, Dates.ZURICH).toInstant();
    }
}
