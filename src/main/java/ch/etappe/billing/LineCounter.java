package ch.etappe.billing;

import ch.etappe.billing.BillableRows.Holders;
import ch.etappe.kernel.Chf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Works out the lines of an invoice from attendance and approvals. A draft follows them; what was handed in stays, and is
 * told by how much it charges too much by now. Always in the transaction of whoever holds the invoice.
 */
@Component
class LineCounter {

    private final BillableRows billable;
    private final LineBook book;

    LineCounter(BillableRows billable, LineBook book) {
        this.billable = billable;
        this.book = book;
    }

    /** @return what the lines come to now */
    LineSums count(Invoice invoice) {
        List<Line> before = book.of(invoice.id());
        if (invoice.state().isOver()) {
            return sums(before);
        }
        Map<UUID, Line> byApproval = before.stream()
                .filter(line -> !line.isCredit())
                .collect(Collectors.toMap(Line::approval, Function.identity()));
        List<Billable> approvals = billable.of(invoice);
        List<UUID> seats = approvals.stream().map(Billable::seat).distinct().toList();
        Map<UUID, List<ChargedUnit>> lessons = billable.lessons(seats, invoice.month());
        Holders holders = billable.holders(seats);
        Map<UUID, Chf> used =
                billable.used(approvals.stream().map(Billable::approval).toList(), invoice);
        Map<UUID, Set<String>> claimed = holders.of(before);
        boolean draft = invoice.state() == InvoiceState.DRAFT;
        List<Line> after = new ArrayList<>();
        Map<InvoiceLineId, List<ChargedUnit>> claims = new LinkedHashMap<>();
        for (Billable one : approvals) {
            Line line = byApproval.get(one.approval());
            Tally tally = Tally.of(
                    one,
                    attended(one, lessons, invoice),
                    holders::of,
                    line == null ? null : line.id().id());
            if (draft) {
                line = line == null ? Line.of(one, tally.units()) : line.recounted(tally.units());
            }
            if (line != null && !(draft && line.isUntouched() && line.units() == 0)) {
                Chf left = one.approved().minus(used.getOrDefault(one.approval(), Chf.ZERO));
                after.add(line.checked(OverBilling.of(line.units(), tally, line.price(), left)));
                if (line.units() > 0) {
                    claims.put(line.id(), tally.fair());
                    UUID taker = line.id().id();
                    tally.fair().forEach(unit -> holders.take(unit.seat(), unit.key(), taker));
                }
            }
        }
        Set<UUID> known = approvals.stream().map(Billable::approval).collect(Collectors.toSet());
        before.stream()
                .filter(line -> line.isCredit() || !known.contains(line.approval()))
                .map(LineCounter::withoutApproval)
                .forEach(after::add);
        boolean other = draft && !claimed.equals(keys(claims));
        if (other) {
            book.hold(after.stream().map(Line::dossier).collect(Collectors.toSet()), seats);
        }
        keep(invoice, before, after, draft);
        if (other) {
            book.claim(invoice.id(), claims);
        }
        return sums(after);
    }

    /** Its approval is none any more: nothing of it can be paid. A credit needs none. */
    private static Line withoutApproval(Line line) {
        return line.isCredit() ? line : line.checked(new OverBilling(0, line.units(), 0, line.amount()));
    }

    private static Map<UUID, Set<String>> keys(Map<InvoiceLineId, List<ChargedUnit>> claims) {
        Map<UUID, Set<String>> keys = new HashMap<>();
        claims.forEach((line, units) -> units.forEach(
                unit -> keys.computeIfAbsent(line.id(), one -> new HashSet<>()).add(unit.key())));
        return keys;
    }

    private void keep(Invoice invoice, List<Line> before, List<Line> after, boolean draft) {
        Map<InvoiceLineId, Line> known = new HashMap<>();
        before.forEach(line -> known.put(line.id(), line));
        Map<InvoiceLineId, Line> stays = new HashMap<>();
        after.forEach(line -> stays.put(line.id(), line));
        if (draft) {
            book.remove(before.stream()
                    .filter(line -> !stays.containsKey(line.id()))
                    .toList());
        }
        book.insert(
                invoice.id(),
                after.stream().filter(line -> !known.containsKey(line.id())).toList());
        book.update(
                invoice.id(),
                after.stream()
                        .filter(line -> known.containsKey(line.id()) && !line.equals(known.get(line.id())))
                        .toList());
    }

    private List<ChargedUnit> attended(Billable one, Map<UUID, List<ChargedUnit>> lessons, Invoice invoice) {
        return switch (one.unit()) {
            case LESSON -> lessons.getOrDefault(one.seat(), List.of());
            case MONTH, COURSE, FREE -> {
                LocalDate from = invoice.month().atDay(1);
                yield one.wholes(from, invoice.month().atEndOfMonth(), billable.today());
            }
        };
    }

    static LineSums sums(List<Line> lines) {
        return new LineSums(
                lines.stream().map(Line::amount).reduce(Chf.ZERO, Chf::plus),
                (int) lines.stream().filter(line -> line.units() != 0).count(),
                (int) lines.stream().filter(line -> !line.over().isNone()).count(),
                (int) lines.stream().filter(line -> line.over().isUnpayable()).count(),
                (int) lines.stream().filter(Line::hasObjection).count());
    }
}
