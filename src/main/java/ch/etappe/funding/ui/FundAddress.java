package ch.etappe.funding.ui;

import ch.etappe.funding.EntryKind;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the address of a fund asks for: {@code ?year=2026&kind=expense}. */
record FundAddress(int year, @Nullable EntryKind kind) {

    /** Nonsense is as if it were not there. */
    static FundAddress read(QueryParameters url, int thisYear) {
        return new FundAddress(
                year(url, thisYear),
                url.getSingleParameter("kind")
                        .flatMap(code -> Arrays.stream(EntryKind.values())
                                .filter(one -> one.code().equals(code))
                                .findFirst())
                        .orElse(null));
    }

    static int year(QueryParameters url, int thisYear) {
        return url.getSingleParameter("year")
                .filter(text -> text.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .orElse(thisYear);
    }
}
