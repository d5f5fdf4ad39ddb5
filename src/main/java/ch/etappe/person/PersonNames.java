package ch.etappe.person;

import ch.etappe.kernel.OfficeName;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called. Names are as people write them, in any script; who has one name only has no first name.
 *
 * @param officialName the family name, or the only one
 * @param callName what the person wants to be called
 * @param pronunciation how a German reader would write what is heard
 * @param nativeName the whole name in its own script
 * @param nativeLanguage BCP 47 tag of that script's language
 */
@Embeddable
public record PersonNames(
        String officialName,
        @Nullable String firstName,
        @Nullable String callName,
        @Nullable String pronunciation,
        @Nullable String nativeName,
        @Nullable String nativeLanguage)
        implements PersonSection {

    private static final int LONGEST = 150;

    public PersonNames {
        officialName = Typed.orEmpty(officialName);
        firstName = Typed.orNull(firstName);
        callName = Typed.orNull(callName);
        pronunciation = Typed.orNull(pronunciation);
        nativeName = Typed.orNull(nativeName);
        nativeLanguage = nativeName == null ? null : Typed.orNull(nativeLanguage);
    }

    @Override
    public List<FieldProblem> problems(LocalDate today) {
        return Check.that()
                .holds(!officialName.isEmpty(), "officialName", "person.refusal.name-missing")
                .within(LONGEST, officialName, "officialName")
                .within(LONGEST, firstName, "firstName")
                .within(LONGEST, callName, "callName")
                .within(LONGEST, pronunciation, "pronunciation")
                .within(2 * LONGEST, nativeName, "nativeName")
                .holds(
                        nativeName == null || nativeLanguage != null,
                        "nativeLanguage",
                        "person.refusal.native-language-missing")
                .problems();
    }

    /** As one says it: "Selam Tesfay". */
    public String spoken() {
        return firstName == null ? officialName : firstName + " " + officialName;
    }

    /** As offices write it: "Tesfay, Selam". */
    public String formatted() {
        return OfficeName.of(officialName, firstName);
    }
}
