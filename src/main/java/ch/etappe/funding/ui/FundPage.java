package ch.etappe.funding.ui;

import ch.etappe.funding.FundId;
import ch.etappe.funding.FundPosition;
import ch.etappe.funding.FundShare;
import ch.etappe.funding.Funds;
import ch.etappe.funding.OpenAge;
import ch.etappe.kernel.Chf;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One fund in one year: where it stands, what is open for how long, and where it goes. */
class FundPage extends Div {

    private final transient Funds funds;

    FundPage(Funds funds) {
        this.funds = funds;
        addClassName("fund-page");
    }

    void show(FundId fund, int year) {
        FundPosition position = funds.position(fund, year);
        removeAll();
        add(figures(position), new MoneyBar(position), MoneyBar.legend(Wording.of(this)));
        if (position.isUntouched()) {
            add(new EmptyState(getTranslation("funding.untouched"), getTranslation("funding.untouched-next")));
            return;
        }
        List<FundShare> shares = funds.shares(fund, year);
        Div beside = new Div(
                Panel.open("ages", getTranslation("funding.by-age")).with(ages(funds.openByAge(fund, year))),
                Panel.open("regions", getTranslation("funding.by-region"))
                        .with(shares("funding.by-region", "funding.entry.region", shares, FundShare::region)),
                Panel.open("areas", getTranslation("funding.by-area"))
                        .with(shares(
                                "funding.by-area",
                                "funding.entry.area",
                                shares,
                                share -> FundWords.area(share.area(), Wording.of(this)))));
        beside.addClassName("fund-parts");
        add(beside);
    }

    private Component figures(FundPosition position) {
        Facts facts = Facts.inLine();
        facts.addClassName("fund-figures");
        return facts.fact(getTranslation("funding.inflow"), FundWords.amount(position.inflow()))
                .fact(getTranslation("funding.spent"), FundWords.amount(position.spent()))
                .fact(getTranslation("funding.committed"), FundWords.amount(position.committed()))
                .fact(getTranslation("funding.free"), FundWords.amount(position.free()));
    }

    private Component ages(List<OpenAge> ages) {
        ShortTable table = new ShortTable(
                getTranslation("funding.by-age"),
                getTranslation("funding.age"),
                getTranslation("funding.count"),
                getTranslation("funding.committed"));
        table.addClassName("amounts");
        ages.forEach(one -> table.row(
                new Span(getTranslation(one.age().key())),
                new Span(String.valueOf(one.count())),
                FundWords.amount(one.amount())));
        return table;
    }

    private Component shares(String title, String column, List<FundShare> shares, Function<FundShare, String> by) {
        Map<String, Chf[]> sums = new LinkedHashMap<>();
        shares.forEach(one -> sums.merge(by.apply(one), new Chf[] {one.spent(), one.committed()}, (sum, more) ->
                new Chf[] {sum[0].plus(more[0]), sum[1].plus(more[1])}));
        if (sums.isEmpty()) {
            return new EmptyState(getTranslation("funding.shares.none"));
        }
        ShortTable table = new ShortTable(
                getTranslation(title),
                getTranslation(column),
                getTranslation("funding.spent"),
                getTranslation("funding.committed"));
        table.addClassName("amounts");
        sums.forEach((name, sum) -> table.row(new UserText(name), FundWords.amount(sum[0]), FundWords.amount(sum[1])));
        return table;
    }
}
