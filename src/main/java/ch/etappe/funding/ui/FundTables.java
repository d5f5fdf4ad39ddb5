package ch.etappe.funding.ui;

import ch.etappe.funding.EntrySummary;
import ch.etappe.funding.FundPosition;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Table;
import ch.etappe.uikit.Wording;

/** The columns of the files: amounts as numbers, so that a spreadsheet computes with them. */
final class FundTables {

    private FundTables() {}

    static Table<FundPosition> positions(Wording words) {
        return new Table<FundPosition>()
                .column(words.of("funding.fund"), one -> FundWords.name(one, words))
                .column(words.of("funding.year"), FundPosition::year)
                .column(words.of("funding.inflow"), one -> one.inflow().francs())
                .column(words.of("funding.committed"), one -> one.committed().francs())
                .column(words.of("funding.spent"), one -> one.spent().francs())
                .column(words.of("funding.free"), one -> one.free().francs());
    }

    static Table<EntrySummary> entries(Wording words) {
        return new Table<EntrySummary>()
                .column(words.of("funding.entry.value-date"), EntrySummary::valueDate)
                .column(words.of("funding.entry.kind"), one -> FundWords.kind(one, words))
                .column(words.of("funding.entry.amount"), one -> one.amount().francs())
                .column(words.of("funding.entry.dossier"), EntrySummary::dossierNumber)
                .column(words.of("funding.entry.region"), EntrySummary::region)
                .column(
                        words.of("funding.entry.area"),
                        one -> one.area() == null ? null : FundWords.area(one.area(), words))
                .column(words.of("funding.entry.reason"), EntrySummary::reason)
                .column(words.of("funding.entry.booked"), one -> Dates.dayOf(one.bookedAt()))
                .column(words.of("funding.entry.by"), EntrySummary::by)
                .column(
                        words.of("funding.entry.undone"),
                        one -> one.undone() ? words.of("funding.entry.is-undone") : null);
    }
}
