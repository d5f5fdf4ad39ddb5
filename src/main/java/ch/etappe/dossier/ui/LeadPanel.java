package ch.etappe.dossier.ui;

import ch.etappe.dossier.Absence;
import ch.etappe.dossier.CaseLead;
import ch.etappe.dossier.CaseLeads;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierState;
import ch.etappe.dossier.HistoryEntry;
import ch.etappe.dossier.StaffMember;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Beside the case: where it stands, who leads it, and what can be done about that. */
@Service
class LeadPanel {

    private final CaseLeads leads;
    private final LeadActs acts;
    private final Texts texts;

    LeadPanel(CaseLeads leads, LeadActs acts, Texts texts) {
        this.leads = leads;
        this.acts = acts;
        this.texts = texts;
    }

    Panel of(DossierId dossier, SerializableRunnable afterChange) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        CaseLead lead = leads.of(dossier);
        Panel panel = Panel.sheet("lead", words.of("dossier.lead.title")).beside(badge(lead.state(), words));
        LocalDate review = lead.closingReview();
        if (review != null) {
            panel.with(Badges.warn(words.of("dossier.lead.review-due", Dates.numeric(review))));
        }
        panel.with(facts(lead, words));
        List<Component> buttons = acts.of(lead, words, afterChange);
        if (!buttons.isEmpty()) {
            panel.with(new Actions(buttons.toArray(Component[]::new)));
        }
        if (!lead.history().isEmpty()) {
            panel.with(new Details(words.of("dossier.lead.history"), history(lead.history(), words)));
        }
        return panel;
    }

    private static Badge badge(DossierState state, Wording words) {
        String word = words.of(state.key());
        return switch (state) {
            case ALLOCATED -> Badges.neutral(word);
            case ACTIVE -> Badges.good(word);
            case PAUSED -> Badges.waiting(word);
            case CLOSED -> Badges.neutral(word);
        };
    }

    private static Facts facts(CaseLead lead, Wording words) {
        Facts facts = Facts.inRows();
        StaffMember responsible = lead.responsible();
        LocalDate since = lead.since();
        if (responsible != null && since != null) {
            facts.fact(
                    words.of("dossier.lead.responsible"),
                    new UserText(words.of("dossier.lead.since", responsible.name(), Dates.numeric(since))));
        }
        Absence absence = lead.absence();
        if (absence != null) {
            facts.fact(
                    words.of("dossier.lead.deputy"),
                    new UserText(words.of(
                            "dossier.lead.deputy-until", absence.deputy().name(), Dates.numeric(absence.to()))));
        }
        LocalDate paused = lead.pausedUntil();
        String reason = lead.pauseReason();
        if (paused != null && reason != null) {
            facts.fact(words.of("dossier.lead.paused-until"), Dates.numeric(paused));
            facts.fact(words.of("dossier.lead.reason"), reason);
        }
        LocalDate closed = lead.closedOn();
        if (closed != null) {
            facts.fact(words.of("dossier.lead.closed-on"), Dates.numeric(closed));
        }
        if (lead.closeReason() != null) {
            facts.fact(
                    words.of("dossier.lead.reason"), words.of(lead.closeReason().key()));
        }
        return facts;
    }

    private static Component history(List<HistoryEntry> history, Wording words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        history.forEach(entry -> list.add(entry(entry, words)));
        return list;
    }

    private static ListItem entry(HistoryEntry entry, Wording words) {
        String by = entry.by() == null ? words.of("dossier.history.by-itself") : entry.by();
        String to = entry.to() == null ? "" : entry.to();
        String day = entry.day() == null ? "" : Dates.numeric(entry.day());
        String why =
                entry.closeReason() == null ? "" : words.of(entry.closeReason().key());
        Span what = new Span(words.of(entry.act().key(), to, day, why));
        what.addClassName("strong");
        Span who = new Span(words.of("dossier.history.who", Dates.numeric(Dates.dayOf(entry.at())), by));
        who.addClassName("soft");
        Div lines = new Div(what, who);
        if (entry.reason() != null) {
            lines.add(new UserText(entry.reason()));
        }
        return new ListItem(lines);
    }
}
