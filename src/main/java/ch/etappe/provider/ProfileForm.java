package ch.etappe.provider;

import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a provider is, as typed; blank for what is not said.
 *
 * @param german plain words about the provider; French and English need it
 * @param businessId UID of the Federal Statistical Office, e.g. {@code CHE-109.322.551}
 * @param web with or without {@code https://}
 * @param contact whom to ask for when calling the general number
 */
public record ProfileForm(
        String name,
        String german,
        String french,
        String english,
        String legalForm,
        String businessId,
        String web,
        String mail,
        String phone,
        String contact)
        implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_LEGAL_FORM = 80;
    static final int LONGEST_WEB = 300;

    private static final Pattern UID = Pattern.compile("(?:CHE)?[-. ]?(\\d{3})[. ]?(\\d{3})[. ]?(\\d{3})(?:\\s*MWST)?");
    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4};
    private static final int MODULUS = 11;

    /** The fields that can be wrong. */
    public enum Field {
        NAME,
        GERMAN,
        FRENCH,
        ENGLISH,
        LEGAL_FORM,
        BUSINESS_ID,
        WEB,
        MAIL,
        PHONE,
        CONTACT
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Fields.required(Field.NAME, name, LONGEST_NAME, "provider.refusal.name-missing")
                .ifPresent(problems::add);
        if (german.isBlank() && !(french + english).isBlank()) {
            problems.add(Problem.of(Field.GERMAN, "provider.refusal.german-missing"));
        }
        Fields.atMost(Field.GERMAN, german, LONGEST_TEXT).ifPresent(problems::add);
        Fields.atMost(Field.FRENCH, french, LONGEST_TEXT).ifPresent(problems::add);
        Fields.atMost(Field.ENGLISH, english, LONGEST_TEXT).ifPresent(problems::add);
        Fields.atMost(Field.LEGAL_FORM, legalForm, LONGEST_LEGAL_FORM).ifPresent(problems::add);
        if (!businessId.isBlank() && uid().isEmpty()) {
            problems.add(Problem.of(Field.BUSINESS_ID, "provider.refusal.business-id"));
        }
        if (!web.isBlank() && address().isEmpty()) {
            problems.add(Problem.of(Field.WEB, "provider.refusal.web"));
        }
        Fields.mail(Field.MAIL, mail).ifPresent(problems::add);
        Fields.phone(Field.PHONE, phone).ifPresent(problems::add);
        Fields.atMost(Field.CONTACT, contact, LONGEST_NAME).ifPresent(problems::add);
        return problems;
    }

    /** The UID in its official shape, if the check digit is right; empty otherwise. */
    Optional<String> uid() {
        Matcher typed = UID.matcher(businessId.strip().toUpperCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        String digits = typed.group(1) + typed.group(2) + typed.group(3);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(WEIGHTS.length) - '0'
                ? Optional.of("CHE-%s.%s.%s".formatted(typed.group(1), typed.group(2), typed.group(3)))
                : Optional.empty();
    }

    /** The web address with its scheme; empty unless it is one that a browser opens as a page. */
    Optional<String> address() {
        String typed = web.strip();
        String full = typed.contains("://") ? typed : "https://" + typed;
        if (full.length() > LONGEST_WEB || full.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return Optional.of(full)
                .filter(address -> address.matches("(?i)https?://[^/?#@\\s]+\\.[^/?#@\\s]{2,}([/?#].*)?"))
                .filter(ProfileForm::isReadable);
    }

    private static boolean isReadable(String address) {
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** As it is stored and shown again: without blanks around, UID and address in their full shape. */
    ProfileForm tidy() {
        return new ProfileForm(
                name.strip(),
                german.strip(),
                french.strip(),
                english.strip(),
                legalForm.strip(),
                uid().orElse(""),
                web.isBlank() ? "" : address().orElse(""),
                mail.strip(),
                phone.strip(),
                contact.strip());
    }
}
