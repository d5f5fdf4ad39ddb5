package ch.etappe.exchange;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists of arrivals that the canton imports: a file is read, its columns are named, its rows are looked at, and then those
 * that nothing speaks against become people with a dossier. The canton sees nobody but whom its own files name.
 */
@Service
@PreAuthorize("hasRole('CANTON')")
public class Imports {

    static final String OBJECT = "arrival-import";

    private static final int A_PAGE = 500;
    private static final int LONGEST_NAME = 150;

    private final ImportIntake intake;
    private final ImportStore imports;
    private final RowStore rows;
    private final Headings headings;
    private final ImportWorker worker;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Settings settings;
    private final TransactionTemplate transaction;

    Imports(
            ImportIntake intake,
            ImportStore imports,
            RowStore rows,
            Headings headings,
            ImportWorker worker,
            CurrentUser currentUser,
            AuditTrail audit,
            Settings settings,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.imports = imports;
        this.rows = rows;
        this.headings = headings;
        this.worker = worker;
        this.currentUser = currentUser;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** How large a file may be, in bytes. */
    public long largest() {
        return (long) settings.value(ExchangeSettings.LARGEST) << 20;
    }

    /**
     * Reads a file as a whole and keeps its rows; the file itself is not kept. A file that is being worked with already is
     * not read twice.
     *
     * @param name as the device calls it
     * @return the import, or the one that has this very file open
     * @throws Refusal {@code exchange.refusal.…}: what is wrong with the file as a whole
     */
    public ImportId receive(String name, InputStream content) {
        return intake.take(content, largest(), (file, layout, sha256) -> {
            ImportId open = imports.openWith(sha256).orElse(null);
            if (open != null) {
                return open;
            }
            ImportId id = ImportId.next();
            transaction.executeWithoutResult(now -> {
                imports.add(id, shown(name), sha256, layout, headings.guess(layout.header()), currentUser.id());
                imports.counted(id, stage(id, file, layout));
                audit.did("import-received", OBJECT, id.id(), null);
            });
            return id;
        });
    }

    private int stage(ImportId id, Path file, Layout layout) {
        try {
            RowStore.Adding adding = rows.adding(id);
            int read = CsvFile.rows(file, layout, adding::row);
            adding.send();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest first. */
    public List<ImportSummary> newest(int limit) {
        return imports.newest(limit);
    }

    /** @throws NotFound for an unknown import */
    public ImportSummary get(ImportId id) {
        return imports.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Lets every row be looked at, in the background, with the fields of the columns as somebody confirmed them; the
     * headings are remembered for the next file.
     *
     * @param mapping one entry a column, null for one that is left out
     * @throws Refusal {@code exchange.refusal.field-missing}, {@code .field-twice}, {@code .too-late} once rows are imported
     */
    public void check(ImportId id, List<@Nullable ArrivalField> mapping) {
        ImportSummary read = get(id);
        refuseUnlessWhole(read, mapping);
        changing(id, EnumSet.of(ImportState.MAPPING, ImportState.CHECKED), now -> {
            headings.remember(read.header(), mapping);
            imports.mapped(id, mapping);
            rows.unread(id);
            imports.orderedBy(id, currentUser.id());
            imports.becomes(id, ImportState.CHECKING, null);
        });
        worker.wake();
    }

    private static void refuseUnlessWhole(ImportSummary read, List<@Nullable ArrivalField> mapping) {
        List<ArrivalField> used = mapping.stream().filter(Objects::nonNull).toList();
        if (mapping.size() != read.header().size()
                || !ImportSummary.missing(mapping).isEmpty()) {
            throw new Refusal("exchange.refusal.field-missing");
        }
        if (new HashSet<>(used).size() < used.size()) {
            throw new Refusal("exchange.refusal.field-twice");
        }
    }

    /**
     * Rows in the order of the file. What they say of people is read by nobody but the canton that sent it.
     *
     * @param states none for all
     */
    public List<ImportRow> rows(ImportId id, Set<RowState> states, int offset, int limit) {
        return rows.page(id, states, offset, limit);
    }

    public int count(ImportId id, Set<RowState> states) {
        return rows.count(id, states);
    }

    /** The rows that did not become people, with what speaks against them; the reading is written down. */
    public Stream<ImportRow> leftOut(ImportId id) {
        audit.did("import-downloaded", OBJECT, get(id).id().id(), null);
        return Stream.iterate(0, offset -> offset + A_PAGE)
                .map(offset -> rows.page(id, RowState.leftOut(), offset, A_PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    /**
     * Somebody decided whether a row is another person than the one it resembles; without that it is not imported.
     *
     * @throws NotFound for an unknown import
     * @throws Refusal {@code exchange.refusal.too-late} while rows are being imported
     */
    public void allow(ImportId id, int line, boolean allowed) {
        changing(
                id,
                EnumSet.of(ImportState.CHECKED, ImportState.STOPPED, ImportState.DONE),
                now -> rows.allow(id, line, allowed));
    }

    /**
     * Imports what can be, in the background, by the right of whoever calls this; goes on where it stopped, and tries again
     * what failed.
     *
     * @throws NotFound for an unknown import
     * @throws Refusal {@code exchange.refusal.too-late} if it stands elsewhere by now
     */
    public void start(ImportId id) {
        changing(id, EnumSet.of(ImportState.CHECKED, ImportState.STOPPED, ImportState.DONE), now -> {
            rows.retryFailed(id);
            imports.orderedBy(id, currentUser.id());
            imports.becomes(id, ImportState.RUNNING, null);
            audit.did("import-started", OBJECT, id.id(), null);
        });
        worker.wake();
    }

    /**
     * Stops the work in the background. When this returns no further row is imported; those that are stay.
     *
     * @throws NotFound for an unknown import
     */
    public void stop(ImportId id) {
        transaction.executeWithoutResult(now -> {
            ImportState state = imports.lock(id).orElseThrow(NotFound::new);
            if (state.isWorking()) {
                imports.becomes(id, state == ImportState.CHECKING ? ImportState.MAPPING : ImportState.STOPPED, null);
                audit.did("import-stopped", OBJECT, id.id(), null);
            }
        });
    }

    /**
     * Forgets what the file said; its figures stay. Once more changes nothing.
     *
     * @throws NotFound for an unknown import
     * @throws Refusal {@code exchange.refusal.too-late} while it is being worked on
     */
    public void putAway(ImportId id) {
        changing(id, EnumSet.complementOf(EnumSet.of(ImportState.CHECKING, ImportState.RUNNING)), now -> {
            imports.becomes(id, ImportState.PUT_AWAY, null);
            rows.forget(id);
            audit.did("import-put-away", OBJECT, id.id(), null);
        });
    }

    private void changing(ImportId id, Set<ImportState> allowed, Consumer<ImportId> change) {
        transaction.executeWithoutResult(now -> {
            ImportState state = imports.lock(id).orElseThrow(NotFound::new);
            if (!allowed.contains(state)) {
                throw new Refusal("exchange.refusal.too-late");
            }
            change.accept(id);
        });
    }

    private static String shown(String name) {
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}/\\\\]", " ").strip();
        return clean.isEmpty() ? "CSV" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
