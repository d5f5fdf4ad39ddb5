package ch.etappe.person;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.TargetGroup;
import java.time.LocalDate;
import java.util.List;

/** Forms as they are filled in on an ordinary day. */
public final class PersonForms {

    public static final PersonNames SELAM = new PersonNames("Tesfay", "Selam", null, "Sälam", "ሰላም ተስፋይ", "ti");

    private PersonForms() {}

    /** Selam, 1998, an asylum seeker from Eritrea who speaks Tigrinya. */
    public static PersonForm of(BfsNumber municipality, LocalDate entry) {
        return named(SELAM, municipality, entry);
    }

    public static PersonForm named(PersonNames names, BfsNumber municipality, LocalDate entry) {
        return born("1998", names, municipality, entry);
    }

    public static PersonForm born(String birth, PersonNames names, BfsNumber municipality, LocalDate entry) {
        return new PersonForm(
                names,
                new PersonBasics(PartialDate.parse(birth), Sex.F, "ER", entry),
                new ResidenceStatus(Permit.N, TargetGroup.AS, null),
                null,
                municipality,
                null,
                new PersonLanguages(
                        List.of(
                                new SpokenLanguage("ti", ReadingAbility.WELL),
                                new SpokenLanguage("ar", ReadingAbility.NO)),
                        Literacy.OTHER_SCRIPT,
                        "ti",
                        null),
                new PersonContact("000 123 45 67", null, null, null, null, null),
                PersonNumbers.NONE);
    }
}
