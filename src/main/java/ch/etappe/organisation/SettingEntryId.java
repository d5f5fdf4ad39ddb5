package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a value that was set from a day on. */
public record SettingEntryId(UUID id) implements Serializable {

    public static SettingEntryId next() {
        return new SettingEntryId(Ids.next());
    }
}
