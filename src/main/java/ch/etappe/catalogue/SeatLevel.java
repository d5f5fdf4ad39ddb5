package ch.etappe.catalogue;

/** How full a run is, as far as the public may know. The names are in the view {@code catalogue_run}. */
public enum SeatLevel {
    FREE,
    FEW,
    /** Full; whoever asks now waits. */
    WAITING,
    /** It has begun, or is so small that a word about its seats would be a word about somebody. */
    ASK;

    public String key() {
        return "catalogue.me.seats."
                + switch (this) {
                    case FREE -> "free";
                    case FEW -> "few";
                    case WAITING -> "waiting";
                    case ASK -> "ask";
                };
    }
}
