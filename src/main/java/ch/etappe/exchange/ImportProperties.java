package ch.etappe.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param data the data folder of the portal */
@ConfigurationProperties("etappe")
record ImportProperties(@DefaultValue("data") String data) {

    /** Where files lie while they arrive; no web server serves from there. */
    Path folder() {
        return Path.of(data, "imports");
    }
}
