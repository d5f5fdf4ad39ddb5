package ch.etappe.offer.ui;

import ch.etappe.identity.Role;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.OfferSummary;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RunForm;
import ch.etappe.offer.RunPlanning;
import ch.etappe.offer.RunPreview;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Pages;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** A provider plans a run: pattern, exceptions and terms on one side, all its days on the other. */
@Route(RunFormView.PATH)
@RolesAllowed(Role.IS_PROVIDER)
class RunFormView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "provider/rosters/new";

    private final transient RunPlanning planning;
    private final RunFields fields;
    private final KeptDraft draft;
    private final RunPreviewPanel preview = new RunPreviewPanel(this::leaveOut, this::takeIn);

    RunFormView(RunPlanning planning, Offers offers, Drafts drafts) {
        this.planning = planning;
        List<OfferSummary> mine = Pages.stream((offset, limit) -> offers.mine("", offset, limit))
                .filter(offer -> offer.state() != OfferState.ARCHIVED)
                .toList();
        fields = new RunFields(mine, planning.sites(), planning.teachers());
        draft = new KeptDraft(drafts, "offer/run");
        fields.keepIn(draft);
        fields.onChange(this::show);
        Button create = new Button(getTranslation("offer.run.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div columns = new Div(new Div(draft, fields, new Actions(create)), preview);
        columns.addClassNames("columns", "arrival");
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("offer.run.new-line")), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("copy")
                .map(CourseRunId::parse)
                .map(planning::copy)
                .ifPresentOrElse(fields::fill, draft::restore);
        asked.getSingleParameter("offer").map(OfferId::parse).ifPresent(fields::choose);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.run.new");
    }

    /** The form with this offer chosen. */
    static String pathFor(OfferId offer) {
        return "/" + PATH + "?offer=" + offer.id();
    }

    private void leaveOut(LocalDate day) {
        fields.leaveOut(day);
        show();
    }

    private void takeIn(LocalDate day) {
        fields.takeIn(day);
        show();
    }

    private void show() {
        RunForm form = fields.value();
        RunPreview days = planning.preview(form);
        Integer lessons = form.lessons();
        preview.show(days, lessons == null ? 0 : lessons * days.sessions());
    }

    private void create() {
        RunForm form = fields.value();
        if (!fields.say(planning.problems(form))) {
            return;
        }
        CourseRunId run = planning.create(form);
        draft.saved();
        Toast.done(getTranslation("offer.run.created"));
        getUI().ifPresent(ui -> ui.navigate("provider/rosters/" + run.id() + "/sessions"));
    }
}
