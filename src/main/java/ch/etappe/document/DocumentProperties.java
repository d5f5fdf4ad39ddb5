package ch.etappe.document;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param data the data folder of the portal */
@ConfigurationProperties("etappe")
record DocumentProperties(
        @DefaultValue("data") String data,
        @DefaultValue Documents documents,
        @DefaultValue Clamav clamav) {

    /** Where the files lie; no web server serves from there. */
    Path folder() {
        String own = documents.folder();
        return own == null || own.isBlank() ? Path.of(data, "files") : Path.of(own);
    }

    /** @param folder null or blank for the folder {@code files} in the data folder */
    record Documents(@Nullable String folder) {}

    /**
     * @param host null or blank for no scanner
     * @param timeout how long the scanner may take for each answer
     */
    record Clamav(
            @Nullable String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") Duration timeout) {}
}
