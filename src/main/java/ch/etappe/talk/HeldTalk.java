package ch.etappe.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk that took place, for the path of the person.
 *
 * @param guide version of the guide that was used; null where none was
 * @param topics what was handed out and understood, in the order of the guide
 */
record HeldTalk(LocalDate on, String municipality, @Nullable UUID guide, List<Topic> topics) {}
