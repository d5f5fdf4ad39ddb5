package ch.etappe.enrolment;

import java.util.Locale;
import java.util.stream.Stream;

/** Why an enrolment ended before its time. The names are stored and are message keys; rename only with a migration. */
public enum EndReason {
    EMPLOYMENT,
    ILLNESS,
    MOVE,
    CHILDCARE,
    LEVEL_MISMATCH,
    MOTIVATION,
    OTHER,
    /** The provider did not decide in time; nobody chooses this. */
    NO_DECISION,
    /** The run does not take place; nobody chooses this. */
    RUN_CANCELLED,
    /** The approval of its costs is over; nobody chooses this. */
    NO_COSTS;

    /** Those that somebody gives who takes an enrolment back. */
    public static Stream<EndReason> chosen() {
        return Stream.of(values()).filter(EndReason::isChosen);
    }

    public boolean isChosen() {
        return this != NO_DECISION && this != RUN_CANCELLED && this != NO_COSTS;
    }

    public String key() {
        return "enrolment.end." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
