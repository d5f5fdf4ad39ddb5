package ch.etappe.plan.ui;

import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.plan.PlanSheets;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.Plans;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the refugee's sheet and above the own plan: a plan that waits for the person's signature. */
@Service
class PlanToSign implements PocketSection {

    private final PlanSheets sheets;
    private final Plans plans;
    private final Dossiers dossiers;
    private final Texts texts;

    PlanToSign(PlanSheets sheets, Plans plans, Dossiers dossiers, Texts texts) {
        this.sheets = sheets;
        this.plans = plans;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        return of(reader);
    }

    /** Empty where nothing waits. */
    List<Component> of(Locale reader) {
        return dossiers.mine()
                .flatMap(sheets::toSign)
                .filter(agreement -> agreement.of(true).isEmpty())
                .map(agreement -> List.of(card(Wording.of(texts, reader))))
                .orElseGet(List::of);
    }

    /** The way to the sheet of a plan that is in force. */
    List<Component> inForce(Locale reader) {
        return dossiers.mine()
                .flatMap(plans::valid)
                .filter(plan -> plan.state() == PlanState.IN_FORCE)
                .map(plan -> List.<Component>of(link(false, texts.get(reader, "plan.me.sign.open"))))
                .orElseGet(List::of);
    }

    private static ActionLink link(boolean main, String text) {
        ActionLink link = main ? ActionLink.main(SheetPages.MINE, text) : ActionLink.of(SheetPages.MINE, text);
        link.setRouterIgnore(true);
        return link;
    }

    private static Component card(Wording words) {
        H2 heading = new H2(words.of("plan.me.sign.title"));
        heading.setId("plan-to-sign");
        Section card = new Section(
                heading, new Paragraph(words.of("plan.me.sign.invite")), link(true, words.of("plan.me.sign.open")));
        card.addClassNames("panel", "sheet", "to-sign");
        card.getElement().setAttribute("aria-labelledby", "plan-to-sign");
        return card;
    }
}
