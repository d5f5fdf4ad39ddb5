package ch.etappe.uikit;

/**
 * Badges by what they mean. Choose the meaning, never the colour.
 * <p><b>Accessibility:</b> see {@link Badge}.
 */
public final class Badges {

    private Badges() {}

    /** Done, confirmed, fine. */
    public static Badge good(String text) {
        return new Badge(text, Icon.CHECK, "good");
    }

    /** Someone should look at it soon. */
    public static Badge warn(String text) {
        return new Badge(text, Icon.WARNING, "warn");
    }

    /** Wrong, overdue, refused. */
    public static Badge bad(String text) {
        return new Badge(text, Icon.STOP, "bad");
    }

    /** Where somebody stands now. */
    public static Badge here(String text) {
        return new Badge(text, Icon.HERE, "here");
    }

    /** Somebody else has to act first. */
    public static Badge waiting(String text) {
        return new Badge(text, Icon.CLOCK, "neutral");
    }

    /** Open, over, or simply a fact. */
    public static Badge neutral(String text) {
        return new Badge(text, Icon.CIRCLE, "neutral");
    }
}
