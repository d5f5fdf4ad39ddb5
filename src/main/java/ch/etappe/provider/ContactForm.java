package ch.etappe.provider;

import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom to ask for what at a provider, as typed.
 *
 * @param function in the provider's words, e.g. {@code Kursadministration}
 * @param phone blank if there is a mail address
 * @param mail blank if there is a phone number
 */
public record ContactForm(String name, String function, String phone, String mail) implements Serializable {

    static final int LONGEST = 120;

    /** The fields that can be wrong. */
    public enum Field {
        NAME,
        FUNCTION,
        PHONE,
        MAIL
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Fields.required(Field.NAME, name, LONGEST, "provider.refusal.name-missing")
                .ifPresent(problems::add);
        Fields.required(Field.FUNCTION, function, LONGEST, "provider.refusal.function-missing")
                .ifPresent(problems::add);
        if (phone.isBlank() && mail.isBlank()) {
            problems.add(Problem.of(Field.PHONE, "provider.refusal.phone-or-mail"));
        }
        Fields.phone(Field.PHONE, phone).ifPresent(problems::add);
        Fields.mail(Field.MAIL, mail).ifPresent(problems::add);
        return problems;
    }
}
