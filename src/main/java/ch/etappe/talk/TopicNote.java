package ch.etappe.talk;

import java.io.Serializable;

/**
 * What was noted about one topic of a talk.
 *
 * @param understood handed out and understood
 * @param need whether the talk showed that the person needs support here
 * @param needWords what kind of support, for the region; blank for none
 */
public record TopicNote(boolean understood, boolean need, String needWords) implements Serializable {

    public static final TopicNote NOTHING = new TopicNote(false, false, "");

    /** Longer texts belong into the dossier. */
    public static final int WORDS = 1000;
}
