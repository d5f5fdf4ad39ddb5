package ch.etappe.exchange;

import ch.etappe.exchange.RowReader.Reading;
import ch.etappe.exchange.RowStore.Cells;
import ch.etappe.exchange.RowStore.Judgement;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.organisation.Organisations;
import ch.etappe.person.Duplicates;
import ch.etappe.person.KnownPerson;
import ch.etappe.person.PersonId;
import ch.etappe.person.Resemblance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the rows of an import: what is wrong with them, who was imported before, who is or may be known. */
@Component
class RowChecks {

    private static final int AT_A_TIME = 500;

    private final ImportStore imports;
    private final RowStore rows;
    private final Vocabulary words;
    private final Organisations organisations;
    private final Jurisdiction jurisdiction;
    private final Duplicates duplicates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RowChecks(
            ImportStore imports,
            RowStore rows,
            Vocabulary words,
            Organisations organisations,
            Jurisdiction jurisdiction,
            Duplicates duplicates,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.words = words;
        this.organisations = organisations;
        this.jurisdiction = jurisdiction;
        this.duplicates = duplicates;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks at all that nobody has looked at, in the account's own right.
     *
     * @param mine within a transaction: whether to go on
     * @return whether there are none left
     */
    boolean all(ImportId id, BooleanSupplier mine) {
        Function<List<String>, Reading> reader = reader(id);
        List<Cells> some = rows.unread(id, AT_A_TIME);
        while (!some.isEmpty()) {
            List<Cells> these = some;
            List<Judgement> judgements = judge(id, these, reader);
            boolean goOn = Boolean.TRUE.equals(transaction.execute(now -> {
                boolean still = mine.getAsBoolean();
                if (still) {
                    rows.judge(id, judgements);
                }
                return still;
            }));
            if (!goOn) {
                return false;
            }
            some = rows.unread(id, AT_A_TIME);
        }
        return true;
    }

    /** Reads rows by the mapping of the import. */
    Function<List<String>, Reading> reader(ImportId id) {
        List<@Nullable ArrivalField> mapping = imports.find(id).orElseThrow().mapping();
        LocalDate today = Dates.dayOf(clock.instant());
        Places places = new Places(organisations.municipalities(today));
        Map<Membership, Boolean> asked = new HashMap<>();
        return cells -> RowReader.read(
                cells,
                mapping,
                words,
                places,
                (municipality, day) -> asked.computeIfAbsent(
                        new Membership(municipality, day),
                        one -> jurisdiction
                                .findRegionOf(one.municipality, one.day)
                                .isPresent()),
                today);
    }

    static Read read(List<Cells> some, Function<List<String>, Reading> reader) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Cells row : some) {
            Reading reading = reader.apply(row.cells());
            Arrival arrival = reading.arrival();
            if (arrival == null) {
                read.bad.add(Judgement.bad(row.line(), RowState.BAD, reading.problems()));
            } else {
                read.rows.add(row);
                read.arrivals.add(arrival);
            }
        }
        return read;
    }

    /** Whom each of these resembles, those left out whom the import itself wrote down. */
    List<Optional<KnownPerson>> known(List<Arrival> arrivals, Set<PersonId> own) {
        return duplicates.known(arrivals.stream().map(Arrival::sought).toList(), own);
    }

    /** What a resemblance means for the row. */
    static Judgement judge(int line, Arrival arrival, KnownPerson known) {
        return new Judgement(
                line,
                known.sure() ? RowState.KNOWN : RowState.SIMILAR,
                List.of(),
                arrival.keys().getFirst(),
                null,
                known.region(),
                known.reasons().stream().map(Resemblance.Reason::key).toList());
    }

    private List<Judgement> judge(ImportId id, List<Cells> some, Function<List<String>, Reading> reader) {
        Read read = read(some, reader);
        List<Judgement> judgements = new ArrayList<>(read.bad());
        List<Arrival> arrivals = read.arrivals();
        Set<String> keys = new HashSet<>();
        arrivals.forEach(arrival -> keys.addAll(arrival.keys()));
        Set<String> imported = rows.imported(keys);
        Map<String, Integer> seen =
                new HashMap<>(rows.linesBefore(id, some.getFirst().line(), keys));
        List<Optional<KnownPerson>> known = known(arrivals, Set.of());
        for (int i = 0; i < arrivals.size(); i++) {
            judgements.add(judge(read.rows().get(i).line(), arrivals.get(i), imported, seen, known.get(i)));
        }
        return judgements;
    }

    private static Judgement judge(
            int line, Arrival arrival, Set<String> imported, Map<String, Integer> seen, Optional<KnownPerson> known) {
        String key = arrival.keys().getFirst();
        Integer same = seen.putIfAbsent(key, line);
        if (arrival.keys().stream().anyMatch(imported::contains)) {
            return Judgement.of(line, RowState.REPEATED, key);
        }
        if (known.filter(KnownPerson::sure).isPresent()) {
            return judge(line, arrival, known.get());
        }
        if (same != null) {
            return new Judgement(line, RowState.REPEATED, List.of(), key, same, null, List.of());
        }
        return known.map(person -> judge(line, arrival, person)).orElseGet(() -> Judgement.of(line, RowState.NEW, key));
    }

    /**
     * What became of some rows when they were read.
     *
     * @param rows those that can be read, in the order of their arrivals
     */
    record Read(List<Judgement> bad, List<Cells> rows, List<Arrival> arrivals) {}

    private record Membership(BfsNumber municipality, LocalDate day) {}
}
