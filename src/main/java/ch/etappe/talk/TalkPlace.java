package ch.etappe.talk;

import java.time.Instant;

/** What anybody with the link may know of a talk: where and when, for nobody in particular. */
public record TalkPlace(Office office, Instant at, Instant until) {}
