package ch.etappe.billing.ui;

import ch.etappe.billing.AcceptedLine;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Table;
import ch.etappe.uikit.Wording;
import java.util.Locale;

/** The file for the specialised application that pays: amounts as numbers, codes where it has lists of its own. */
final class AcceptedTable {

    private AcceptedTable() {}

    static Table<AcceptedLine> of(Wording words, Locale reader) {
        return new Table<AcceptedLine>()
                .column(words.of("billing.invoice"), AcceptedLine::invoice)
                .column(words.of("billing.provider"), AcceptedLine::provider)
                .column(words.of("billing.month"), one -> one.month().toString())
                .column(words.of("billing.accepted-on"), one -> Dates.dayOf(one.acceptedAt()))
                .column(words.of("billing.dossier"), one -> one.line().dossierNumber())
                .column(words.of("billing.person"), one -> one.line().person())
                .column(
                        words.of("billing.course"),
                        one -> one.line().title().in(reader).text())
                .column(words.of("billing.bearer"), AcceptedLine::bearer)
                .column(words.of("billing.unit"), one -> one.line().unit().name())
                .column(words.of("billing.number"), one -> one.line().units())
                .column(words.of("billing.price"), one -> one.line().price().francs())
                .column(words.of("billing.amount"), one -> one.line().amount().francs())
                .column(words.of("billing.corrects"), one -> one.line().credits());
    }
}
