package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the account's reach who may be the person sought.
 *
 * @param dossier through which the account reaches the person; the open one, or the newest closed
 * @param name as offices write it: "Tesfay, Selam"
 * @param strength how much the reasons say together; null where that is too little to suggest anything
 * @param reasons in the order of their weight for a reader: numbers, name, birth
 */
public record SimilarPerson(
        PersonId person,
        UUID dossier,
        String name,
        @Nullable String nativeName,
        @Nullable String nativeLanguage,
        PartialDate birth,
        String municipality,
        Resemblance.@Nullable Strength strength,
        List<Resemblance.Reason> reasons)
        implements Serializable {}
