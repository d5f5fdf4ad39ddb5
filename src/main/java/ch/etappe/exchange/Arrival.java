package ch.etappe.exchange;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.person.OfficialNumbers;
import ch.etappe.person.PersonForm;
import ch.etappe.person.PersonNames;
import ch.etappe.person.SoughtPerson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A row in which nothing is wrong: what {@link ch.etappe.dossier.Arrivals#register} wants to know. */
record Arrival(PersonForm form, LocalDate on, ArrivalKind kind) {

    /**
     * Who it is, the surest first. With an own number that number alone; without, what is written down of the person. An N
     * number is a family's and says nothing.
     */
    List<String> keys() {
        List<String> own = Stream.of(
                        form.numbers().zemis() == null
                                ? null
                                : "zemis " + form.numbers().zemis().number(),
                        form.numbers().ahv() == null
                                ? null
                                : "ahv " + form.numbers().ahv().digits())
                .filter(Objects::nonNull)
                .map(Arrival::hash)
                .toList();
        return own.isEmpty() ? List.of(hash(written())) : own;
    }

    SoughtPerson sought() {
        PersonNames names = form.names();
        return SoughtPerson.of(
                names.officialName(),
                names.firstName(),
                names.nativeName(),
                form.basics().birth(),
                OfficialNumbers.typed(
                        form.numbers().zemis() == null
                                ? null
                                : form.numbers().zemis().number(),
                        form.numbers().ahv() == null
                                ? null
                                : form.numbers().ahv().digits(),
                        form.numbers().nNumber()));
    }

    private String written() {
        PersonNames names = form.names();
        return String.join(
                "\u0000",
                "person",
                Vocabulary.fold(names.officialName()),
                names.firstName() == null ? "" : Vocabulary.fold(names.firstName()),
                String.valueOf(form.basics().birth()),
                String.valueOf(form.basics().entryDate()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
