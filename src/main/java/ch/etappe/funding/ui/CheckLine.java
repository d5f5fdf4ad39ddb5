package ch.etappe.funding.ui;

import ch.etappe.funding.LedgerCheckResult;
import ch.etappe.funding.LedgerChecks;
import ch.etappe.funding.LedgerDifference;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whether the kept positions are the sum of their entries, as of the last comparison. */
class CheckLine extends Div {

    CheckLine(LedgerChecks checks) {
        addClassName("check-line");
        checks.latest().ifPresentOrElse(this::show, () -> add(Badges.waiting(getTranslation("funding.check.not-yet"))));
    }

    private void show(LedgerCheckResult result) {
        Span when = new Span(
                getTranslation("funding.check.at", Dates.numeric(Dates.dayOf(result.at())), Dates.time(result.at())));
        when.addClassName("soft");
        List<LedgerDifference> differences = result.differences();
        if (differences.isEmpty()) {
            add(Badges.good(getTranslation("funding.check.adds-up")), when);
        } else {
            add(Badges.bad(getTranslation("funding.check.differs", differences.size())), when, table(differences));
        }
    }

    private Component table(List<LedgerDifference> differences) {
        ShortTable table = new ShortTable(
                getTranslation("funding.check.differences"),
                getTranslation("funding.fund"),
                getTranslation("funding.year"),
                getTranslation("funding.check.figure"),
                getTranslation("funding.check.kept"),
                getTranslation("funding.check.summed"));
        differences.forEach(one -> table.row(
                new UserText(FundWords.name(one.bearer(), one.place(), Wording.of(this))),
                new Span(String.valueOf(one.year())),
                new Span(getTranslation(one.figure().key())),
                new Span(one.figure().shown(one.kept())),
                new Span(one.figure().shown(one.summed()))));
        return table;
    }
}
