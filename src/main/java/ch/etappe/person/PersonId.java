package ch.etappe.person;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a person. Never an official number: those change, are missing or belong to a whole family. */
public record PersonId(UUID id) implements Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static PersonId parse(String text) {
        return new PersonId(Ids.parse(text));
    }
}
