package ch.etappe.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One invented person, as the other parts need it.
 *
 * @param origin ISO 3166 country of the names
 * @param languages mother tongue first
 * @param interpreter null for none needed
 */
record SamplePerson(
        UUID id,
        Story story,
        SampleRegions.Region region,
        int bfs,
        FullName name,
        LocalDate birth,
        String birthPrecision,
        String sex,
        String origin,
        LocalDate entry,
        String targetGroup,
        String literacy,
        List<String> languages,
        @Nullable String interpreter) {

    record FullName(
            String official,
            @Nullable String first,
            @Nullable String call,
            @Nullable String pronunciation,
            @Nullable String own,
            @Nullable String ownLanguage) {}

    int age(LocalDate on) {
        return Period.between(birth, on).getYears();
    }

    boolean speaksGerman() {
        return origin.equals("CH");
    }
}
