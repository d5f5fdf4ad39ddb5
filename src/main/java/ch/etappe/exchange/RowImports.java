package ch.etappe.exchange;

import ch.etappe.dossier.Arrivals;
import ch.etappe.exchange.RowReader.Reading;
import ch.etappe.exchange.RowStore.Cells;
import ch.etappe.exchange.RowStore.Judgement;
import ch.etappe.kernel.IncidentNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.KnownPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes people of rows. Each row is one transaction: the person, the dossier, the mark on the row and the key by which the
 * same row is known from then on, or nothing of it. A row that fails holds up no other.
 */
@Component
class RowImports {

    private static final Logger log = LoggerFactory.getLogger(RowImports.class);

    /** Rows asked about at once, so that what the preview did not know yet is seen. */
    private static final int AT_A_TIME = 500;

    /** Somebody else may write the same at the same moment, or a connection break. */
    private static final int TRIES = 3;

    private final RowStore rows;
    private final RowChecks checks;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;

    RowImports(RowStore rows, RowChecks checks, Arrivals arrivals, TransactionTemplate transaction) {
        this.rows = rows;
        this.checks = checks;
        this.arrivals = arrivals;
        this.transaction = transaction;
    }

    /**
     * Imports all that can be, in the account's own right.
     *
     * @param mine within a transaction: whether to go on; until its end nobody stops it
     * @return whether there are none left
     */
    boolean all(ImportId id, BooleanSupplier mine) {
        Function<List<String>, Reading> reader = checks.reader(id);
        List<Cells> some = rows.toDo(id, AT_A_TIME);
        while (!some.isEmpty()) {
            for (Ready row : ready(id, some, reader)) {
                if (!importing(id, row, mine)) {
                    return false;
                }
            }
            some = rows.toDo(id, AT_A_TIME);
        }
        return true;
    }

    /** Once more: since the preview days may have passed, and others may have written somebody down. */
    private List<Ready> ready(ImportId id, List<Cells> some, Function<List<String>, Reading> reader) {
        RowChecks.Read read = RowChecks.read(some, reader);
        List<Judgement> judgements = new ArrayList<>(read.bad());
        List<Arrival> people = read.arrivals();
        List<Optional<KnownPerson>> known = checks.known(people, rows.peopleOf(id));
        List<Ready> ready = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Cells row = read.rows().get(i);
            Arrival arrival = people.get(i);
            known.get(i)
                    .filter(person -> person.sure() || row.state() == RowState.NEW)
                    .ifPresentOrElse(
                            person -> judgements.add(RowChecks.judge(row.line(), arrival, person)),
                            () -> ready.add(new Ready(row.line(), arrival)));
        }
        rows.judge(id, judgements);
        return ready;
    }

    private boolean importing(ImportId id, Ready row, BooleanSupplier mine) {
        for (int left = TRIES; ; left--) {
            try {
                return Boolean.TRUE.equals(transaction.execute(now -> mine.getAsBoolean() && write(id, row)));
            } catch (Refusal refused) {
                fail(id, row, refused.key());
                return true;
            } catch (AccessDeniedException refused) {
                throw refused; // no row is to blame
            } catch (RuntimeException failure) {
                if (left == 1) {
                    fail(id, row, reason(failure)); // fails too while the database is away; then the work waits
                    return true;
                }
            }
        }
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof DuplicateKeyException || failure instanceof ConcurrencyFailureException) {
            return "exchange.problem.busy";
        }
        // messages of libraries quote values, and these are people
        log.error(
                "Incident {}: a row of an import failed with {} at {}",
                IncidentNumber.next(),
                failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0]);
        return "exchange.problem.unexpected";
    }

    /** @return true: the next row may come */
    private boolean write(ImportId id, Ready row) {
        if (!rows.imported(row.arrival.keys()).isEmpty()) {
            rows.judge(
                    id,
                    List.of(Judgement.of(
                            row.line, RowState.REPEATED, row.arrival.keys().getFirst())));
        } else if (rows.claim(id, row.line)) {
            rows.remember(
                    row.arrival.keys(),
                    arrivals.register(row.arrival.form(), row.arrival.on(), row.arrival.kind()),
                    id);
        }
        return true;
    }

    private void fail(ImportId id, Ready row, String key) {
        rows.judge(id, List.of(Judgement.bad(row.line, RowState.FAILED, List.of(new RowProblem(null, key)))));
    }

    private record Ready(int line, Arrival arrival) {}
}
