package ch.etappe.offer;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.organisation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What cannot be kept of an offer as it was typed, each said beside its field. */
public final class OfferProblems {

    /** Fields that can be wrong. */
    public enum Part {
        TITLE,
        CATEGORY,
        AREA,
        DESCRIPTION,
        OUTCOME,
        AUDIENCE,
        TARGET_LEVEL,
        MIN_AGE,
        MAX_AGE,
        TEACHING,
        CERTIFICATE,
        DOCUMENTS,
        PARTICIPANT_SHARE,
        PUBLIC_SHARE,
        CONTACT_NAME,
        CONTACT_PHONE,
        CONTACT_MAIL
    }

    public static final int TITLE = 120;
    public static final int DESCRIPTION = 2000;
    public static final int SHORT = 500;
    public static final int CONTACT_NAME = 120;
    private static final int CONTACT_PHONE = 40;
    private static final int CONTACT_MAIL = 254;
    private static final int OLDEST = 120;
    private static final int MOST_LANGUAGES = 10;

    /** A unit, as the database allows. */
    private static final Chf MOST = Chf.ofFrancs(100_000);

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.'-]{3,}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]{2,}");

    private final List<Problem> found = new ArrayList<>();

    private OfferProblems() {}

    static List<Problem> of(OfferForm form) {
        OfferProblems problems = new OfferProblems();
        problems.kind(form);
        problems.texts(form);
        problems.fit(form);
        problems.contact(form);
        if (form.unit() != PriceUnit.FREE) {
            problems.amount(Part.PARTICIPANT_SHARE, form.participantShare());
            problems.amount(Part.PUBLIC_SHARE, form.publicShare());
        }
        return List.copyOf(problems.found);
    }

    private void kind(OfferForm form) {
        unless(!form.title().isEmpty(), Part.TITLE, "offer.problem.title");
        unless(form.category() != null, Part.CATEGORY, "offer.problem.category");
        unless(form.area() != null, Part.AREA, "offer.problem.area");
        boolean teaches = !form.teaching().isEmpty() && form.teaching().size() <= MOST_LANGUAGES;
        unless(teaches, Part.TEACHING, "offer.problem.teaching");
    }

    private void texts(OfferForm form) {
        within(TITLE, Part.TITLE, form.title());
        within(DESCRIPTION, Part.DESCRIPTION, form.description());
        within(SHORT, Part.OUTCOME, form.outcome());
        within(SHORT, Part.AUDIENCE, form.audience());
        within(SHORT, Part.CERTIFICATE, form.certificate());
        within(SHORT, Part.DOCUMENTS, form.documents());
    }

    private void fit(OfferForm form) {
        Integer from = form.minAge();
        Integer to = form.maxAge();
        unless(isAge(from), Part.MIN_AGE, "offer.problem.age");
        unless(isAge(to), Part.MAX_AGE, "offer.problem.age");
        unless(from == null || to == null || from <= to, Part.MAX_AGE, "offer.problem.ages");
        boolean leadsOn = form.entryLevel() == null
                || form.targetLevel() == null
                || form.entryLevel().compareTo(form.targetLevel()) <= 0;
        unless(leadsOn, Part.TARGET_LEVEL, "offer.problem.levels");
    }

    private void contact(OfferForm form) {
        String phone = form.contactPhone();
        String mail = form.contactMail();
        within(CONTACT_NAME, Part.CONTACT_NAME, form.contactName());
        within(CONTACT_PHONE, Part.CONTACT_PHONE, phone);
        within(CONTACT_MAIL, Part.CONTACT_MAIL, mail);
        unless(phone.isEmpty() || PHONE.matcher(phone).matches(), Part.CONTACT_PHONE, "offer.problem.phone");
        unless(mail.isEmpty() || MAIL.matcher(mail).matches(), Part.CONTACT_MAIL, "offer.problem.mail");
    }

    private void amount(Part part, String typed) {
        if (typed.isBlank()) {
            return;
        }
        Optional<Chf> amount = Chf.read(typed);
        unless(amount.isPresent(), part, "kernel.chf.unreadable");
        unless(amount.filter(chf -> chf.rappen() < 0).isEmpty(), part, "offer.problem.price-negative");
        if (amount.filter(chf -> chf.compareTo(MOST) > 0).isPresent()) {
            found.add(Problem.of(part, "offer.problem.price-huge", MOST.formatted()));
        }
    }

    private void within(int limit, Part part, String text) {
        if (text.length() > limit) {
            found.add(Problem.of(part, "uikit.me.text.too-long", limit));
        }
    }

    private void unless(boolean right, Part part, String key) {
        if (!right) {
            found.add(Problem.of(part, key));
        }
    }

    private static boolean isAge(@Nullable Integer age) {
        return age == null || age >= 0 && age <= OLDEST;
    }
}
