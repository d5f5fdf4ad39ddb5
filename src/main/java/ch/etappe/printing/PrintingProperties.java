package ch.etappe.printing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param chromium path of the browser; null or blank to look for one, {@code none} for none
 * @param timeout how long a PDF may take
 */
@ConfigurationProperties("etappe.printing")
record PrintingProperties(
        @Nullable String chromium, @DefaultValue("60s") Duration timeout) {}
