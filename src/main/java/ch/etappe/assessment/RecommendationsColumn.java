package ch.etappe.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GERMAN_COURSE,MEET_PEOPLE} in one column; null for none. */
@Converter
class RecommendationsColumn implements AttributeConverter<Set<Recommendation>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Recommendation> recommended) {
        return recommended == null || recommended.isEmpty()
                ? null
                : recommended.stream().sorted().map(Recommendation::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Recommendation> convertToEntityAttribute(@Nullable String stored) {
        Set<Recommendation> recommended = EnumSet.noneOf(Recommendation.class);
        if (stored != null && !stored.isEmpty()) {
            Arrays.stream(stored.split(",")).map(Recommendation::valueOf).forEach(recommended::add);
        }
        return recommended;
    }
}
