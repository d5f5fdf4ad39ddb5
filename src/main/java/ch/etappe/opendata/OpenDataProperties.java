package ch.etappe.opendata;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param requestsPerMinute how many requests one address may send a minute; 0 for no limit
 * @param freshFor for how long an answer counts as fresh before the database is asked whether anything changed
 */
@ConfigurationProperties("etappe.open-data")
record OpenDataProperties(
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue("1s") Duration freshFor) {}
