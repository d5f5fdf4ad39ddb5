package ch.etappe.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private final Report report = new Report(
            "abc123",
            "2 cores",
            List.of(
                    Metric.of("start.ready", 6.7749, "s", Goal.below(10)),
                    Metric.of("phone.first", 1.2, "s", Goal.below(1.2)).beside("Vaadin starter page", 6.512)));

    @Test
    void the_json_has_the_promised_names_and_no_others() {
        JsonNode json = new JsonMapper().readTree(report.json());

        assertThat(json.propertyNames()).containsExactly("commit", "machine", "metrics");
        assertThat(json.path("metrics"))
                .allSatisfy(metric -> assertThat(metric.propertyNames())
                        .containsExactly("id", "value", "unit", "goal", "met", "peer", "peerValue"));
    }

    @Test
    void numbers_are_numbers_and_what_was_not_measured_is_null() {
        JsonNode first =
                new JsonMapper().readTree(report.json()).path("metrics").path(0);

        assertThat(first.path("value").asDouble()).isEqualTo(6.77);
        assertThat(first.path("goal").asString()).isEqualTo("< 10");
        assertThat(first.path("met").asBoolean()).isTrue();
        assertThat(first.path("peer").isNull()).isTrue();
        assertThat(first.path("peerValue").isNull()).isTrue();
    }

    @Test
    void below_is_not_the_same_as_at_most() {
        assertThat(report.metrics().get(1).met()).isFalse();
        assertThat(Goal.atMost(1.5).isMetBy(1.5)).isTrue();
        assertThat(Goal.atMost(1.5).isMetBy(1.51)).isFalse();
    }

    @Test
    void what_only_stands_beside_another_figure_misses_no_goal() {
        Metric metric = Metric.of("phone.first.requests", 30, "requests", Goal.none());

        assertThat(metric.goal()).isEqualTo("none");
        assertThat(metric.met()).isTrue();
    }

    @Test
    void the_table_marks_what_misses_its_goal_and_names_the_peer() {
        assertThat(report.table())
                .contains("| `start.ready` | 6.77 s | < 10 | yes |  |")
                .contains("| `phone.first` | 1.2 s | < 1.2 | **no** | Vaadin starter page: 6.51 |");
    }

    @Test
    void figures_show_three_digits_that_count() {
        assertThat(Figure.shown(0.123456)).isEqualTo("0.123");
        assertThat(Figure.shown(63471.4)).isEqualTo("63471");
        assertThat(Figure.shown(100)).isEqualTo("100");
        assertThat(Figure.shown(0)).isEqualTo("0");
    }
}
