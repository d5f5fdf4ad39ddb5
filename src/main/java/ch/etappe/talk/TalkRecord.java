package ch.etappe.talk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the region sees of a first-information talk.
 *
 * @param held null while the talk has not taken place
 * @param topics handed out and understood, in the order of the guide
 * @param needs what the talk showed; empty while it has not taken place
 * @param triage where it leads; null if the municipality did not say
 * @param triageWords blank for none
 * @param invitations the newest first
 */
public record TalkRecord(
        TalkRow.@Nullable Held held,
        @Nullable String municipality,
        List<Topic> topics,
        List<Need> needs,
        @Nullable Triage triage,
        String triageWords,
        @Nullable Integer guideVersion,
        @Nullable LocalDate dueOn,
        List<InvitationSummary> invitations)
        implements Serializable {

    /** @param words blank for none */
    public record Need(Topic topic, String words) implements Serializable {}
}
