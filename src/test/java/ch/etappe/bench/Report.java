package ch.etappe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result of a run; its JSON has exactly these names. */
record Report(String commit, String machine, List<Metric> metrics) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json() + "\n");
    }

    /** The same as a table of Markdown, for the terminal and for the README. */
    String table() {
        return metrics.stream()
                .map(Report::row)
                .collect(Collectors.joining(
                        "\n",
                        "Measured on: " + machine + ", commit " + commit
                                + "\n\n| figure | value | goal | met | peer |\n|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String row(Metric metric) {
        String peer = metric.peer() == null || metric.peerValue() == null
                ? ""
                : "%s: %s".formatted(metric.peer(), Figure.shown(metric.peerValue()));
        return "| `%s` | %s %s | %s | %s | %s |"
                .formatted(
                        metric.id(),
                        Figure.shown(metric.value()),
                        metric.unit(),
                        metric.goal(),
                        metric.met() ? "yes" : "**no**",
                        peer);
    }
}
