package ch.etappe.funding.ui;

import ch.etappe.funding.CostBearer;
import ch.etappe.funding.EntryKind;
import ch.etappe.funding.EntrySummary;
import ch.etappe.funding.FundPosition;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Funds and entries in words. */
final class FundWords {

    private FundWords() {}

    static String name(FundPosition fund, Wording words) {
        return name(fund.bearer(), fund.place(), words);
    }

    /** @param place of a region or municipality; null for the canton's */
    static String name(CostBearer bearer, @Nullable String place, Wording words) {
        return place == null ? words.of(bearer.key()) : words.of(bearer.key(), place);
    }

    static String area(ProcessArea area, Wording words) {
        return words.of("funding.area." + area.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String kind(EntrySummary entry, Wording words) {
        EntryKind reversed = entry.reversed();
        return reversed == null
                ? words.of(entry.kind().key())
                : words.of("funding.reversal-of", words.of(reversed.key()));
    }

    /** What it was for: an object and the number of its dossier, or what came in. */
    static String purpose(EntrySummary entry, Wording words) {
        return Stream.of(
                        entry.object() == null
                                ? null
                                : words.of(
                                        Objects.requireNonNull(entry.object()).key(), entry.dossierNumber()),
                        entry.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    static Component amount(Chf amount) {
        Span number = new Span(amount.formatted());
        number.addClassNames("number", "amount");
        return number;
    }
}
