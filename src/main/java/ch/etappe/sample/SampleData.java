package ch.etappe.sample;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Generates sets of invented people and everything around them. What is killed in between goes on where it stood, with
 * the dates of the day it began on.
 */
@Component
public class SampleData {

    /** Grows whenever a set of the same name and seed would come out differently. */
    public static final int VERSION = 5;

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);
    private static final int WRITERS = 2;

    private final DataSource database;
    private final Clock clock;

    SampleData(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Like {@link #generate(SampleSize, Consumer)}, and tells only the log. */
    public boolean generate(SampleSize size) {
        return generate(size, LOG::info);
    }

    /**
     * Adds the set; the same name is never generated twice. Of two nodes starting together the second one waits here and
     * then leaves it. Parts stream to the database, so memory does not grow with the size.
     *
     * @param teller gets a line now and then: what, how many of how many, how much longer
     * @return whether it was added; false if the database holds it already
     */
    public boolean generate(SampleSize size, Consumer<String> teller) {
        LocalDate now = LocalDate.ofInstant(clock.instant(), SampleWorld.ZONE);
        try (SampleLedger ledger = SampleLedger.open(database, size, now)) {
            if (ledger.isFinished()) {
                return false;
            }
            List<SamplePart> left = new ArrayList<>(SamplePart.of(size));
            left.removeIf(part -> ledger.has(part.number()));
            SampleProgress progress = new SampleProgress(size, left, teller);
            write(left, ledger.today(), progress);
            progress.ending();
            SampleEnd.write(database, size, ledger.today());
            progress.done();
            return true;
        } catch (SQLException | DataAccessException e) {
            throw new SampleFailure(e);
        }
    }

    /** Side by side: while one part is invented, the database writes the other. */
    private void write(List<SamplePart> parts, LocalDate today, SampleProgress progress) throws SQLException {
        if (parts.size() == 1) {
            PartWriter.write(database, parts.getFirst(), today, progress);
            return;
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> results = new ArrayList<>();
            for (SamplePart part : parts) {
                results.add(writers.submit(() -> {
                    PartWriter.write(database, part, today, progress);
                    return part;
                }));
            }
            await(results, writers);
        }
    }

    private static void await(List<Future<?>> results, ExecutorService writers) {
        try {
            for (Future<?> result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            writers.shutdownNow();
            throw new SampleFailure(e);
        } catch (InterruptedException e) {
            writers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new SampleFailure(e);
        }
    }
}
