package ch.etappe.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person speaks and reads.
 *
 * @param spoken the best first
 * @param interpreterLanguage BCP 47 tag; null where no interpreter is needed
 * @param preferredLanguage in which the office writes to the person; null: the first one spoken
 */
public record PersonLanguages(
        List<SpokenLanguage> spoken,
        Literacy literacy,
        @Nullable String interpreterLanguage,
        @Nullable String preferredLanguage)
        implements PersonSection {

    private static final int MOST = 10;
    private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    public PersonLanguages {
        spoken = List.copyOf(spoken);
        interpreterLanguage = Typed.orNull(interpreterLanguage);
        preferredLanguage = Typed.orNull(preferredLanguage);
    }

    @Override
    public List<FieldProblem> problems(LocalDate today) {
        List<String> tags = spoken.stream().map(SpokenLanguage::language).toList();
        return Check.that()
                .holds(!tags.isEmpty(), "spoken", "person.refusal.language-missing")
                .holds(tags.size() <= MOST, "spoken", "person.refusal.languages-too-many")
                .holds(tags.stream().distinct().count() == tags.size(), "spoken", "person.refusal.language-twice")
                .holds(tags.stream().allMatch(tag -> tag.matches(TAG)), "spoken", "person.refusal.language-unknown")
                .holds(
                        interpreterLanguage == null || interpreterLanguage.matches(TAG),
                        "interpreterLanguage",
                        "person.refusal.language-unknown")
                .holds(
                        preferredLanguage == null || preferredLanguage.matches(TAG),
                        "preferredLanguage",
                        "person.refusal.language-unknown")
                .problems();
    }
}
