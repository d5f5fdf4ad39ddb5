package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.Path;
import ch.etappe.dossier.Paths;
import ch.etappe.dossier.StageEntry;
import ch.etappe.identity.Role;
import ch.etappe.plan.PlanVersions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** UC-08: a refugee reads the own plan: each stage with why it matters and what is done for it. */
@Route("me/plan")
@Menu(order = 20, title = "plan.me.title", icon = "path")
@RolesAllowed(Role.IS_REFUGEE)
class MyPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Dossiers dossiers;
    private final Paths paths;
    private final PlanVersions versions;
    private final ProposedChanges changes;
    private final MyOrders orders;
    private final PlanToSign toSign;

    MyPlanView(
            Dossiers dossiers,
            Paths paths,
            PlanVersions versions,
            ProposedChanges changes,
            MyOrders orders,
            PlanToSign toSign) {
        this.dossiers = dossiers;
        this.paths = paths;
        this.versions = versions;
        this.changes = changes;
        this.orders = orders;
        this.toSign = toSign;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()));
        Optional<DossierId> mine = dossiers.mine();
        toSign.of(getLocale()).forEach(this::add);
        mine.flatMap(versions::proposedTo).map(changes::of).ifPresent(this::add);
        mine.flatMap(orders::of).ifPresent(this::add);
        toSign.inForce(getLocale()).forEach(this::add);
        Path path = mine.map(dossier -> paths.of(dossier, getLocale(), true)).orElse(Path.NONE);
        if (path.stages().isEmpty()) {
            add(new EmptyState(getTranslation("plan.me.none"), getTranslation("plan.me.none-next")));
        }
        path.stages().forEach(stage -> add(stage(stage)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.me.title");
    }

    private Component stage(Path.Stage stage) {
        Section section = new Section();
        section.addClassNames("sheet", "my-stage");
        Div head = new Div(new H2(new LocalizedTextSpan(stage.title())), badge(stage.state()));
        head.addClassName("goal-head");
        Paragraph why = new Paragraph(new LocalizedTextSpan(stage.why()));
        why.addClassName("soft");
        section.add(head, why);
        if (!stage.entries().isEmpty()) {
            UnorderedList list = new UnorderedList();
            stage.entries().forEach(entry -> list.add(entry(entry)));
            list.addClassName("measures");
            section.add(new H3(getTranslation("plan.me.what")), list);
        }
        return section;
    }

    private ListItem entry(StageEntry entry) {
        LocalizedTextSpan text = new LocalizedTextSpan(entry.text());
        text.addClassName("strong");
        ListItem item = new ListItem(text);
        if (entry.detail() != null) {
            item.add(soft(entry.detail()));
        }
        if (text.isFallback()) {
            item.add(soft(getTranslation("plan.me.own-words")));
        }
        return item;
    }

    private static Span soft(String text) {
        Span line = new Span(text);
        line.addClassName("soft");
        return line;
    }

    private Badge badge(Path.State state) {
        return switch (state) {
            case DONE -> Badges.good(getTranslation("uikit.me.stage.done"));
            case HERE -> Badges.here(getTranslation("uikit.me.stage.here"));
            case NEXT -> Badges.neutral(getTranslation("uikit.me.stage.next"));
        };
    }
}
