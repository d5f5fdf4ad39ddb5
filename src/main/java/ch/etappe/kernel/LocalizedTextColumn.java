package ch.etappe.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores a {@link LocalizedText} as a JSON object, language tag to text. */
@Converter(autoApply = true)
public class LocalizedTextColumn implements AttributeConverter<LocalizedText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** Of a column that is never empty, for who reads rows without entities. */
    public static LocalizedText read(ResultSet row, String column) throws SQLException {
        return of(row.getString(column));
    }

    private static LocalizedText of(String json) {
        return new LocalizedText(JSON.readValue(json, TEXTS));
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null ? null : JSON.writeValueAsString(text.byTag());
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : of(json);
    }
}
