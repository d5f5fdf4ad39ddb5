package ch.etappe.person.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.person.MergePreview;
import ch.etappe.person.Merges;
import ch.etappe.person.PersonId;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

/** UC-26: two records side by side: a caseworker proposes that they are one person, the region lead makes them one. */
@Route("casework/people/:stays/merge/:goes")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_REASON = 500;

    private final transient Merges merges;
    private final boolean decides;

    MergeView(Merges merges, CurrentUser currentUser) {
        this.merges = merges;
        this.decides = currentUser.role() == Role.REGION_LEAD;
        addClassName("merge-page");
    }

    static String path(PersonId stays, PersonId goes) {
        return "casework/people/" + stays.id() + "/merge/" + goes.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters ids = event.getRouteParameters();
        PersonId stays = id(ids, "stays");
        PersonId goes = id(ids, "goes");
        if (stays.equals(goes)) {
            throw new NotFound();
        }
        removeAll();
        show(merges.preview(stays, goes));
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("person.merge.title");
    }

    private void show(MergePreview preview) {
        MergeChoices choices = new MergeChoices(preview, decides);
        TextArea reason = TextLimit.on(new TextArea(getTranslation("person.merge.reason")), LONGEST_REASON);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("person.refusal.merge-reason"));
        Button act = new Button(
                getTranslation(decides ? "person.merge.act" : "person.merge.propose"),
                click -> act(preview, choices, reason));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getPageTitle())
                        .line(getTranslation(decides ? "person.merge.line" : "person.merge.line-propose")),
                choices);
        if (preview.bothOpen()) {
            add(new Paragraph(
                    getTranslation("person.merge.both-open", preview.goes().name())));
        }
        add(reason, new Actions(swap(preview), act));
    }

    private ActionLink swap(MergePreview preview) {
        return ActionLink.quiet(
                "/" + path(preview.goes().person(), preview.stays().person()), getTranslation("person.merge.swap"));
    }

    private void act(MergePreview preview, MergeChoices choices, TextArea reason) {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        PersonId stays = preview.stays().person();
        PersonId goes = preview.goes().person();
        if (decides) {
            merges.merge(stays, goes, choices.taken(), reason.getValue());
            Toast.done(getTranslation("person.merge.merged"));
        } else {
            merges.propose(stays, goes, reason.getValue());
            Toast.done(getTranslation("person.merge.asked"));
        }
        getUI().ifPresent(ui -> ui.navigate("casework/people"));
    }

    private static PersonId id(RouteParameters ids, String name) {
        return PersonId.parse(ids.get(name).orElse(""));
    }
}
