package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known, so far, of somebody who may be in the portal already.
 *
 * @param names official and first name in Latin letters, in any order; blank if not known
 * @param nativeName in its own script
 */
public record SoughtPerson(
        String names, @Nullable String nativeName, @Nullable PartialDate birth, OfficialNumbers numbers)
        implements Serializable {

    /** From the fields of a form; those not filled in are null or blank. */
    public static SoughtPerson of(
            @Nullable String officialName,
            @Nullable String firstName,
            @Nullable String nativeName,
            @Nullable PartialDate birth,
            OfficialNumbers numbers) {
        String names = Stream.of(officialName, firstName)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" "));
        return new SoughtPerson(names, nativeName == null || nativeName.isBlank() ? null : nativeName, birth, numbers);
    }

    boolean isEmpty() {
        return names.isBlank() && nativeName == null && numbers.isEmpty();
    }
}
