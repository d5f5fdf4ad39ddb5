package ch.etappe.person;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side, before they are merged.
 *
 * @param fields where at least one of them says something
 * @param bothOpen whether both have an open dossier: that of the record that goes would be closed
 */
public record MergePreview(Side stays, Side goes, List<Field> fields, boolean bothOpen) implements Serializable {

    /** @param dossier through which the account reaches the record */
    public record Side(PersonId person, UUID dossier, String name) implements Serializable {}

    /**
     * @param stays what the record that stays says; null for nothing. Birth dates as offices write them, official
     *     numbers with their last digits only
     */
    public record Field(
            MergeField field,
            @Nullable String stays,
            @Nullable String goes,
            boolean differs) implements Serializable {

        /** A value that only the record that goes has would be lost; it is taken unless somebody says otherwise. */
        public boolean takenByDefault() {
            return stays == null && goes != null;
        }
    }
}
