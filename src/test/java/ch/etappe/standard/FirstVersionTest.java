package ch.etappe.standard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of version 1 live in the database, where no bundle test sees them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstVersionTest {

    private final LocalizedTextColumn json = new LocalizedTextColumn();

    @Autowired
    private JdbcClient database;

    @Autowired
    private Languages languages;

    @Test
    void everyStageAndStepHasItsWordsInEveryLanguage() {
        String[] tags = languages.languages().stream().map(Language::tag).toArray(String[]::new);

        assertThat(texts("process_stage", "plain_title"))
                .hasSize(6)
                .allSatisfy(text -> assertThat(text.byTag()).containsKeys(tags));
        assertThat(texts("process_stage", "plain_why"))
                .hasSize(6)
                .allSatisfy(text -> assertThat(text.byTag()).containsKeys(tags));
        assertThat(texts("process_step_type", "title"))
                .hasSize(10)
                .allSatisfy(text -> assertThat(text.byTag()).containsKeys(tags));
    }

    @Test
    void noWordsAreEmptyOrLeftInGerman() {
        Stream.of(
                        texts("process_stage", "plain_title"),
                        texts("process_stage", "plain_why"),
                        texts("process_step_type", "title"))
                .flatMap(List::stream)
                .forEach(text -> text.byTag().forEach((tag, words) -> {
                    assertThat(words).as(tag).isNotBlank();
                    if (!tag.startsWith("de")) {
                        assertThat(words).as(tag).isNotEqualTo(text.german());
                    }
                }));
    }

    private List<LocalizedText> texts(String table, String column) {
        String steps = table.equals("process_stage") ? "" : " join process_step_type t on t.stage_id = g.id";
        String from = table.equals("process_stage") ? "g." : "t.";
        return database
                .sql("select " + from + column + " from process_standard s join process_stage g on g.standard_id = s.id"
                        + steps + " where s.version_no = 1")
                .query(String.class)
                .list()
                .stream()
                .map(json::convertToEntityAttribute)
                .map(Objects::requireNonNull)
                .toList();
    }
}
