package ch.etappe.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sample which set an empty database gets at the start: {@code none} or the name of a {@link SampleSize}
 * @param announce whether somebody at the terminal waits to hear how far it is
 * @param data the data folder, which also says in the file {@code sample-set} what is in it: name, version of the
 *     generator, first day
 */
@ConfigurationProperties("etappe")
record SampleProperties(
        @DefaultValue("none") String sample,
        @DefaultValue("false") boolean announce,
        @DefaultValue("data") String data) {}
