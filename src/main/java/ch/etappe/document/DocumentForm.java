package ch.etappe.document;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caseworker says about a file.
 *
 * @param type code of a {@link DocumentType}
 * @param shared whether the person sees it
 * @param sensitive whether colleagues have to say why they open it
 * @param expiresOn the last day it holds; null if it does not expire
 */
public record DocumentForm(
        String title,
        String type,
        boolean shared,
        boolean sensitive,
        @Nullable LocalDate expiresOn) implements Serializable {

    /** The same, seen by the person or not: that is an act of its own and no detail. */
    DocumentForm seen(boolean byThePerson) {
        return new DocumentForm(title, type, byThePerson, sensitive, expiresOn);
    }

    /** Characters of a title at most. */
    public static final int LONGEST = 150;
}
