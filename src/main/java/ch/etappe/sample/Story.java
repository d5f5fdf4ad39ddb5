package ch.etappe.sample;

/** Why a person of the cast is there: each is an edge case that a screen or a rule must bear. */
enum Story {
    /** One of many. */
    NONE,
    /** Account {@code refugee}: assessed, a plan is drafted, no course yet, the next appointment waits for an answer. */
    REFUGEE,
    /** Account {@code refugee2}: reads from right to left, takes part in a course with a Latin name. */
    REFUGEE2,
    /** Has a namesake born on the same day. */
    NAMESAKE,
    /** Only the year of birth is known: 1 January. */
    FIRST_OF_JANUARY,
    NO_SURNAME,
    /** Needs a sign-language interpreter. */
    DEAF,
    ILLITERATE,
    /** The one who does not read, written down a second time by somebody who spells otherwise. */
    WRITTEN_TWICE,
    /** Of school age, 16 within weeks. */
    TURNING_16,
    /** Unaccompanied minor, arrived in the night when the clocks change. */
    NIGHT_ARRIVAL,
    /** Entered on 29 February. */
    LEAP_DAY,
    LONG_NAME
}
