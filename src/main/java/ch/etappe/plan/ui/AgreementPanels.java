package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.Agreement;
import ch.etappe.plan.PlanSheets;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Signature;
import ch.etappe.printing.PrintState;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Above the goals of a plan: how far both are in signing it, and the ways to do so. */
@Service
class AgreementPanels {

    private final PlanSheets sheets;
    private final AgreementActs acts;
    private final Texts texts;

    AgreementPanels(PlanSheets sheets, AgreementActs acts, Texts texts) {
        this.sheets = sheets;
        this.acts = acts;
        this.texts = texts;
    }

    /** Nothing for a draft without goals. */
    List<Component> of(PlanSummary plan, boolean writable, SerializableRunnable after) {
        if (plan.goals().isEmpty()) {
            return List.of();
        }
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        Agreement agreement = sheets.agreement(plan.id());
        String language = LanguageNames.of(agreement.language(), reader);
        Panel panel = Panel.sheet("agreement", words.of("plan.agreement.title"));
        panel.addClassName("agreement");
        List<Component> ways = new ArrayList<>();
        if (agreement.state() != PlanState.DRAFT && agreement.sha256() == null) {
            panel.with(soft(words.of("plan.agreement.before")));
        } else if (agreement.state() != PlanState.DRAFT) {
            panel.with(signatures(agreement, words));
            panel.with(refused(agreement, words).toArray(Component[]::new));
        }
        ways.add(sheet(plan, agreement, words.of("plan.agreement.sheet", language)));
        PrintState pdf = agreement.pdf();
        if (pdf != null && pdf.made()) {
            ways.add(outside(ActionLink.of(SheetPages.pdf(plan.id()), words.of("plan.agreement.pdf"))));
        } else if (pdf != null) {
            panel.with(soft(words.of("plan.agreement.pdf-later")));
        }
        if (writable) {
            ways.addAll(acts.of(plan, agreement, language, after));
        }
        panel.actions(ways.toArray(Component[]::new));
        if (agreement.sha256() != null) {
            Paragraph hash = soft(words.of("plan.agreement.hash", agreement.sha256()));
            hash.addClassName("hash");
            panel.with(hash);
        }
        return List.of(panel);
    }

    private static ActionLink sheet(PlanSummary plan, Agreement agreement, String text) {
        return outside(ActionLink.of(SheetPages.path(plan.id()), text));
    }

    private static ActionLink outside(ActionLink link) {
        link.setRouterIgnore(true);
        return link;
    }

    private Facts signatures(Agreement agreement, Wording words) {
        return Facts.inRows()
                .fact(words.of("plan.agreement.client"), signed(agreement, true, words))
                .fact(words.of("plan.agreement.office"), signed(agreement, false, words));
    }

    private static Component signed(Agreement agreement, boolean client, Wording words) {
        return agreement.of(client).<Component>map(one -> signed(one, words)).orElseGet(() -> {
            boolean without = client && agreement.state() == PlanState.IN_FORCE;
            return without
                    ? Badges.bad(words.of("plan.agreement.without"))
                    : Badges.waiting(words.of("plan.agreement.not-yet"));
        });
    }

    private static Span signed(Signature one, Wording words) {
        Span line = new Span(
                Badges.good(words.of("plan.agreement.signed", Dates.numeric(one.on()))),
                new Span(words.of(one.way().key())));
        if (!one.byClient() && one.name() != null) {
            line.add(new Span(one.name()));
        }
        line.addClassName("line");
        return line;
    }

    private static List<Component> refused(Agreement agreement, Wording words) {
        List<Component> notes = new ArrayList<>();
        if (agreement.refused() != null) {
            Div note = new Div(new Span(words.of(
                    "plan.agreement.refused",
                    Dates.numeric(agreement.refused().on()),
                    agreement.refused().reason(),
                    Dates.numeric(agreement.refused().reviewOn()))));
            note.addClassNames("note", "warn");
            notes.add(note);
            if (agreement.refused().inForceBecause() != null) {
                notes.add(soft(words.of(
                        "plan.agreement.alone-because", agreement.refused().inForceBecause())));
            }
        }
        return notes;
    }

    private static Paragraph soft(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }
}
