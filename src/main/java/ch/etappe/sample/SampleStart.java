package ch.etappe.sample;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty database once at the start, before the portal says that it is ready. Real data is never touched. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);

    private final SampleProperties properties;
    private final SampleData data;
    private final JdbcClient database;

    SampleStart(SampleProperties properties, SampleData data, JdbcClient database) {
        this.properties = properties;
        this.data = data;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String wanted = properties.sample();
        if (wanted.equals("none")) {
            return;
        }
        Optional<SampleSize> size = SampleSize.named(wanted);
        if (size.isEmpty()) {
            LOG.warn("There is no sample set '{}'. Known: none, tiny, demo, canton.", wanted);
        } else if (sets().contains(wanted)) {
            LOG.info("Sample set '{}' is there already.", wanted);
        } else if (hasPersons()) {
            LOG.warn(
                    "Sample set '{}' was not generated, because the database holds persons already (sets: {}). "
                            + "Start with an empty data folder to get it.",
                    wanted,
                    sets());
        } else {
            data.generate(size.get());
        }
    }

    private List<String> sets() {
        return database.sql("select name from sample_set order by name")
                .query(String.class)
                .list();
    }

    private boolean hasPersons() {
        return database.sql("select exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }
}
