package ch.etappe.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database once at the start, before the portal says that it is ready. Real data is never touched, two
 * sets are never mixed, and half a set is never shown.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);

    private record Set(String name, int generator, LocalDate createdOn, boolean finished) {

        String line() {
            return name + " " + generator + " " + createdOn;
        }
    }

    private final SampleProperties properties;
    private final SampleData data;
    private final SampleFiles files;
    private final JdbcClient database;

    SampleStart(SampleProperties properties, SampleData data, SampleFiles files, JdbcClient database) {
        this.properties = properties;
        this.data = data;
        this.files = files;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        fill(properties.sample(), sets());
        files.write();
        note(sets());
    }

    private void fill(String wanted, List<Set> sets) {
        Optional<SampleSize> size = SampleSize.named(wanted);
        for (Set set : sets) {
            if (!set.finished() && !set.name().equals(wanted)) {
                throw new SampleRefused(
                        "The data folder holds half of the sample set '%s'; its generation was interrupted."
                                .formatted(set.name()),
                        "Start with --sample %s to finish it, or choose another folder with --data DIR."
                                .formatted(set.name()));
            }
        }
        if (wanted.equals("none")) {
            return;
        }
        String known = SampleSize.known().stream().map(SampleSize::name).collect(Collectors.joining(", "));
        if (size.isEmpty()) {
            LOG.warn("There is no sample set '{}'. Known: none, {}.", wanted, known);
        } else if (sets.stream().anyMatch(set -> set.name().equals(wanted) && set.finished())) {
            LOG.info("Sample set '{}' is there already.", wanted);
        } else if (sets.isEmpty() && hasPersons()) {
            tell("The data folder holds people already, so it gets no sample set '%s'.".formatted(wanted));
        } else if (!sets.isEmpty() && !sets.getFirst().name().equals(wanted)) {
            tell("The data folder holds the sample set '%s' and keeps it; another --data DIR gets '%s'."
                    .formatted(sets.getFirst().name(), wanted));
        } else {
            data.generate(size.get(), this::tell);
        }
    }

    private List<Set> sets() {
        return database.sql("select name, generator, created_on, finished from sample_set order by name")
                .query(Set.class)
                .list();
    }

    private boolean hasPersons() {
        return database.sql("select exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }

    /** To the person at the terminal, where one waits, and to the log. */
    private void tell(String line) {
        LOG.info(line);
        if (properties.announce()) {
            System.out.println(line);
        }
    }

    /** Lets others see without a database what is in the folder. The database is right, so the file is written anew. */
    private void note(List<Set> sets) throws IOException {
        Path folder = Path.of(properties.data());
        Path file = folder.resolve("sample-set");
        if (sets.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (Files.isDirectory(folder)) {
            Files.write(file, sets.stream().map(Set::line).toList());
        }
    }
}
