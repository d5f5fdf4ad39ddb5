package ch.etappe.dossier;

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

/** The words of the standard process live in the database, where no bundle test sees them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProcessStandardTest {

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
                .hasSize(5)
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
        return database.sql("select " + column + " from " + table).query(String.class).stream()
                .map(json::convertToEntityAttribute)
                .map(Objects::requireNonNull)
                .toList();
    }
}
