package ch.etappe.funding.ui;

import ch.etappe.funding.CostSheet;
import ch.etappe.funding.CostSummary;
import ch.etappe.funding.Decider;
import ch.etappe.funding.OtherPayer;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of the page of one cost approval: how much, what for, what was checked, and what was done with it. */
record CostPanels(CostSheet sheet, Wording words, Locale reader) {

    Component amount() {
        CostSummary one = sheet.summary();
        Facts figures = Facts.inLine().fact(words.of("funding.approval.requested"), FundWords.amount(one.requested()));
        figures.addClassName("fund-figures");
        Chf granted = one.granted();
        if (granted != null) {
            figures.fact(words.of("funding.approval.granted"), FundWords.amount(granted));
        }
        Chf free = sheet.free();
        if (free != null) {
            figures.fact(words.of("funding.approval.free"), FundWords.amount(free));
        }
        Facts facts = Facts.inRows()
                .fact(words.of("funding.approval.worked-out"), CostWords.calculation(sheet.calculation(), words))
                .fact(words.of("funding.approval.own-share"), CostWords.ownShare(sheet.calculation(), words))
                .fact(words.of("funding.approval.bearer"), CostWords.bearer(one.bearer(), words))
                .fact(
                        words.of("funding.approval.validity"),
                        words.of(
                                "funding.approval.from-to",
                                Dates.numeric(sheet.validFrom()),
                                Dates.numeric(one.validTo())));
        return Panel.sheet("amount", words.of("funding.approval.amount"))
                .beside(CostWords.badge(one, words))
                .with(figures, facts);
    }

    Component about() {
        CostSummary one = sheet.summary();
        String person = one.person();
        Facts facts = Facts.inRows();
        if (person != null) {
            facts.fact(
                    words.of("funding.approval.who"),
                    new Anchor("casework/dossiers/" + one.dossier().id(), new UserText(person)));
        } else {
            facts.fact(words.of("funding.approval.who"), words.of("funding.approval.dossier", one.dossierNumber()))
                    .fact(words.of("funding.entry.region"), one.region());
        }
        facts.fact(words.of("funding.approval.group"), words.of(sheet.groupNow().key()))
                .fact(words.of("funding.approval.what"), new LocalizedTextSpan(one.title(), reader))
                .fact(words.of("funding.approval.provider"), one.provider())
                .fact(
                        words.of("funding.approval.when"),
                        words.of(
                                "funding.approval.from-to",
                                Dates.numeric(sheet.startsOn()),
                                Dates.numeric(sheet.endsOn())));
        if (sheet.occupationMonths() > 0) {
            facts.fact(
                    words.of("funding.approval.months"),
                    words.of("funding.approval.months-in-all", sheet.occupationMonths()));
        }
        return Panel.sheet("about", words.of("funding.approval.about")).with(facts);
    }

    Component checks() {
        Facts facts = Facts.inRows();
        String checked = sheet.checked().stream()
                .map(OtherPayer::key)
                .map(key -> words.of(key))
                .collect(Collectors.joining(", "));
        facts.fact(
                words.of("funding.approval.checked"),
                checked.isEmpty() ? words.of("funding.approval.not-yet") : checked);
        Decider decider = sheet.summary().decider();
        if (decider != null) {
            facts.fact(words.of("funding.approval.decider"), words.of(decider.key()));
        }
        Instant requestedAt = sheet.summary().requestedAt();
        String requester = sheet.requester();
        if (requester != null && requestedAt != null) {
            facts.fact(words.of("funding.approval.by"), requester + ", " + day(requestedAt));
        }
        facts.fact(words.of("funding.approval.words"), sheet.words());
        String reason = sheet.decisionWords();
        if (reason != null) {
            facts.fact(words.of("funding.approval.reason"), reason);
        }
        return Panel.sheet("checks", words.of("funding.approval.request")).with(facts);
    }

    Component steps() {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        sheet.steps().forEach(step -> {
            String by = step.by();
            Span line = new Span(new UserText(words.of(
                    "funding.approval.step", day(step.at()), by == null ? words.of("funding.entry.by-portal") : by)));
            line.addClassName("soft");
            Chf amount = step.amount();
            String what = words.of(step.key());
            Div item = new Div(
                    new Span(
                            amount == null ? what : words.of("funding.approval.step-amount", what, amount.formatted())),
                    line);
            String reason = step.words();
            if (reason != null) {
                item.add(new Paragraph(new UserText(reason)));
            }
            list.add(new ListItem(item));
        });
        return Panel.open("steps", words.of("funding.approval.steps")).with(list);
    }

    private static String day(Instant at) {
        return Dates.numeric(Dates.dayOf(at));
    }
}
