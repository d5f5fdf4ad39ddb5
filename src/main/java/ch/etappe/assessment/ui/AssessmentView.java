package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail;
import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentId;
import ch.etappe.assessment.AssessmentState;
import ch.etappe.assessment.Assessments;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.Role;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** UC-20: the caseworker writes down together with the person what carries and what does not; later it is read here. */
@Route("casework/assessments/:assessment")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class AssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final AssessmentActs acts;
    private final AssessmentPictures pictures;
    private final Languages languages;
    private final Drafts kept;
    private final Clock clock;

    AssessmentView(
            Assessments assessments,
            AssessmentDrafts drafts,
            Dossiers dossiers,
            DossierAccess access,
            AssessmentActs acts,
            AssessmentPictures pictures,
            Languages languages,
            Drafts kept,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.access = access;
        this.acts = acts;
        this.pictures = pictures;
        this.languages = languages;
        this.kept = kept;
        this.clock = clock;
        addClassName("assessment-page");
    }

    static String path(AssessmentId assessment) {
        return "casework/assessments/" + assessment.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssessmentId.parse(event.getRouteParameters().get("assessment").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.page.title");
    }

    private void show(AssessmentId id) {
        removeAll();
        AssessmentDetail detail = assessments.open(id);
        DossierOverview person = dossiers.overview(detail.dossier());
        boolean writable =
                detail.summary().state() == AssessmentState.DRAFT && access.mayWrite(DataCategory.ASSESSMENT);
        String dossier = "casework/dossiers/" + detail.dossier().id();
        add(ActionLink.quiet(dossier, getTranslation("assessment.back")).icon(Icon.BACK));
        add(writable ? form(detail, person, dossier) : reading(detail, person));
    }

    private Div form(AssessmentDetail draft, DossierOverview person, String dossier) {
        SavedNote saved = new SavedNote(clock);
        DraftProgress progress = new DraftProgress(path(draft.summary().id()));
        DraftForm form = new DraftForm(
                draft,
                person.languages(),
                Dates.dayOf(clock.instant()),
                drafts,
                kept,
                saved,
                progress,
                () -> {
                    Toast.done(getTranslation("assessment.complete.done"));
                    show(draft.summary().id());
                },
                () -> getUI().ifPresent(ui -> ui.navigate(dossier)));
        Div side = new Div(saved, progress);
        Optional.ofNullable(draft.earlier()).ifPresent(earlier -> side.add(new EarlierPanel(earlier)));
        return new AssessmentFrame(
                draft.summary(),
                new PageHeader(getTranslation(draft.summary().type().key())).line(person.name()),
                form,
                side);
    }

    private Div reading(AssessmentDetail detail, DossierOverview person) {
        FinishedAssessment finished = new FinishedAssessment(detail, offered(person), pictures);
        Div side = new Div();
        if (detail.withheld()) {
            side.add(acts.health(detail, finished));
        }
        Optional.ofNullable(detail.earlier()).ifPresent(earlier -> side.add(new EarlierPanel(earlier)));
        PageHeader header =
                new PageHeader(getTranslation(detail.summary().type().key()), acts.forReading(detail.summary()));
        header.line(person.name());
        return new AssessmentFrame(detail.summary(), header, finished, side);
    }

    /** The portal's languages that the person speaks. */
    private List<Language> offered(DossierOverview person) {
        return person.languages().stream()
                .flatMap(tag -> languages.find(tag).stream())
                .toList();
    }
}
