package ch.etappe.appointment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores what to bring as comma-separated names: read with the row, never searched. */
@Converter
class BringItemsColumn implements AttributeConverter<Set<BringItem>, String> {

    @Override
    public String convertToDatabaseColumn(Set<BringItem> items) {
        return items.stream().sorted().map(BringItem::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<BringItem> convertToEntityAttribute(String names) {
        return read(names);
    }

    static Set<BringItem> read(String names) {
        Set<BringItem> items = EnumSet.noneOf(BringItem.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(BringItem::valueOf)
                .forEach(items::add);
        return items;
    }
}
