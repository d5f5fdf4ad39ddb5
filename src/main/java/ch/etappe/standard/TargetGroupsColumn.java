package ch.etappe.standard;

import ch.etappe.person.TargetGroup;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores target groups as their names with commas, in the order of the enum. */
@Converter
class TargetGroupsColumn implements AttributeConverter<Set<TargetGroup>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<TargetGroup> groups) {
        return groups == null
                ? ""
                : groups.stream().sorted().map(TargetGroup::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<TargetGroup> convertToEntityAttribute(@Nullable String names) {
        if (names == null || names.isEmpty()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(Arrays.stream(names.split(","))
                .map(TargetGroup::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetGroup.class))));
    }
}
