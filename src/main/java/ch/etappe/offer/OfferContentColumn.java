package ch.etappe.offer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores the content of a revision as JSON. */
@Converter(autoApply = true)
class OfferContentColumn implements AttributeConverter<OfferContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static OfferContent read(String json) {
        return Objects.requireNonNull(JSON.readValue(json, OfferContent.class));
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OfferContent content) {
        return content == null ? null : JSON.writeValueAsString(content);
    }

    @Override
    public @Nullable OfferContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }
}
