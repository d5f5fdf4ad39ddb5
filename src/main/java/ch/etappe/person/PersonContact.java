package ch.etappe.person;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person. All of it may be missing: nobody needs an e-mail address here.
 *
 * @param reachNote how to reach the person best, e.g. "abends, zuerst die Schwester anrufen"
 */
@Embeddable
public record PersonContact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String reachNote)
        implements PersonSection {

    public static final PersonContact NONE = new PersonContact(null, null, null, null, null, null);

    public static final int LONGEST_NOTE = 300;

    public PersonContact {
        phone = Typed.orNull(phone);
        email = Typed.orNull(email);
        street = Typed.orNull(street);
        postcode = Typed.orNull(postcode);
        town = Typed.orNull(town);
        reachNote = Typed.orNull(reachNote);
    }

    @Override
    public List<FieldProblem> problems(LocalDate today) {
        return Check.that()
                .holds(phone == null || phone.matches("[+0-9][0-9 ()/.-]{2,28}"), "phone", "person.refusal.phone")
                .holds(
                        email == null || email.length() <= 254 && email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"),
                        "email",
                        "person.refusal.email")
                .within(200, street, "street")
                .within(10, postcode, "postcode")
                .within(120, town, "town")
                .within(LONGEST_NOTE, reachNote, "reachNote")
                .problems();
    }

    /** In one line: {@code Ziegelfeldstrasse 12, 4600 Olten}; empty if nothing is known. */
    public String address() {
        String place = ((postcode == null ? "" : postcode) + " " + (town == null ? "" : town)).strip();
        if (street == null) {
            return place;
        }
        return place.isEmpty() ? street : street + ", " + place;
    }
}
