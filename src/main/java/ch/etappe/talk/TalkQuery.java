package ch.etappe.talk;

import java.io.Serializable;

/**
 * What somebody looks for in the worklist; all of it fits into a URL.
 *
 * @param text names or part of them in any script; blank for all
 * @param held talks that took place instead of those still open
 */
public record TalkQuery(String text, boolean held) implements Serializable {}
