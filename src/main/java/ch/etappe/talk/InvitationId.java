package ch.etappe.talk;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an invitation to a talk. */
public record InvitationId(UUID id) implements Serializable {

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static InvitationId parse(String text) {
        return new InvitationId(Ids.parse(text));
    }
}
