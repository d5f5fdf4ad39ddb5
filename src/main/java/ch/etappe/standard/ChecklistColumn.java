package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores a checklist as a JSON array of codes and texts. */
@Converter
class ChecklistColumn implements AttributeConverter<List<ChecklistItem>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Stored>> ITEMS = new TypeReference<>() {};

    private record Stored(String code, Map<String, String> text) {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<ChecklistItem> items) {
        List<ChecklistItem> all = items == null ? List.of() : items;
        return JSON.writeValueAsString(all.stream()
                .map(item -> new Stored(item.code(), item.text().byTag()))
                .toList());
    }

    @Override
    public List<ChecklistItem> convertToEntityAttribute(@Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, ITEMS).stream()
                        .map(item -> new ChecklistItem(item.code(), new LocalizedText(item.text())))
                        .toList();
    }
}
