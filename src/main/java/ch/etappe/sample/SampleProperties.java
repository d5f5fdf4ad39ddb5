package ch.etappe.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sample which set an empty database gets at the start: {@code none}, {@code tiny}, {@code demo} or
 *     {@code canton}
 */
@ConfigurationProperties("etappe")
record SampleProperties(@DefaultValue("none") String sample) {}
