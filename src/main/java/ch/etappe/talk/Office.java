package ch.etappe.talk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality holds its talks. What is not known is blank; {@link #problems()} says what must not be.
 *
 * @param room floor, door or counter
 */
public record Office(String name, String street, String postcode, String town, String room, String phone)
        implements Serializable {

    public static final Office UNKNOWN = new Office("", "", "", "", "", "");

    /** The fields that can be wrong. */
    public enum Field {
        NAME,
        STREET,
        POSTCODE,
        TOWN,
        ROOM,
        PHONE
    }

    /** @param key message key of the sentence beside the field */
    public record Problem(Field field, String key) implements Serializable {}

    public Office {
        name = name.strip();
        street = street.strip();
        postcode = postcode.strip();
        town = town.strip();
        room = room.strip();
        phone = phone.strip();
    }

    /** Without them no letter finds a reader and no reader finds the office. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        required(problems, Field.NAME, name);
        required(problems, Field.STREET, street);
        if (!postcode.matches("[1-9][0-9]{3}")) {
            problems.add(new Problem(Field.POSTCODE, "talk.refusal.postcode"));
        }
        required(problems, Field.TOWN, town);
        tooLong(problems, Field.ROOM, room, 120);
        if (!phone.isEmpty() && !phone.matches("[0-9+ ]{10,30}")) {
            problems.add(new Problem(Field.PHONE, "talk.refusal.phone"));
        }
        return problems;
    }

    public boolean isComplete() {
        return problems().isEmpty();
    }

    public String postalTown() {
        return postcode + " " + town;
    }

    /** As a map finds it. */
    public String address() {
        return street + ", " + postalTown();
    }

    static String orBlank(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static void required(List<Problem> problems, Field field, String value) {
        if (value.isEmpty()) {
            problems.add(new Problem(field, "talk.refusal.office-field"));
        }
        tooLong(problems, field, value, 120);
    }

    private static void tooLong(List<Problem> problems, Field field, String value, int limit) {
        if (value.length() > limit) {
            problems.add(new Problem(field, "talk.refusal.too-long"));
        }
    }
}
