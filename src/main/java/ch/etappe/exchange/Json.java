package ch.etappe.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How lists are kept in a column. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Json() {}

    static String write(Object list) {
        return JSON.writeValueAsString(list);
    }

    static List<String> texts(@Nullable String column) {
        return column == null ? List.of() : List.of(JSON.readValue(column, String[].class));
    }

    static List<RowProblem> problems(@Nullable String column) {
        return column == null ? List.of() : List.of(JSON.readValue(column, RowProblem[].class));
    }

    static List<@Nullable ArrivalField> fields(String column) {
        return Arrays.asList(JSON.readValue(column, ArrivalField[].class));
    }
}
