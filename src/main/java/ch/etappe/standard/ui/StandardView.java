package ch.etappe.standard.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.identity.Role;
import ch.etappe.shell.Drafts;
import ch.etappe.standard.StandardDrafts;
import ch.etappe.standard.StandardRoadmap;
import ch.etappe.standard.StandardState;
import ch.etappe.standard.StandardSummary;
import ch.etappe.standard.StandardVersion;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** UC-22: the canton reads the standard in force and writes the next version of it. */
@Route("canton/standard")
@Menu(order = 50, title = "standard.title", icon = "path")
@RolesAllowed(Role.IS_CANTON)
class StandardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StandardRoadmap roadmap;
    private final transient StandardDrafts drafts;
    private final transient Drafts typed;
    private final transient Languages languages;

    StandardView(StandardRoadmap roadmap, StandardDrafts drafts, Drafts typed, Languages languages) {
        this.roadmap = roadmap;
        this.drafts = drafts;
        this.typed = typed;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standard.title");
    }

    private void show() {
        getContent().removeAll();
        Optional<StandardSummary> draft = roadmap.inPreparation();
        if (draft.isEmpty()) {
            StandardVersion inForce = roadmap.inForce();
            Button begin = new Button(getTranslation("standard.begin"), click -> {
                drafts.begin();
                show();
            });
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            getContent()
                    .add(
                            new PageHeader(getPageTitle(), begin)
                                    .line(getTranslation("standard.in-force", inForce.number(), inForce.name())),
                            new VersionSheets(inForce, languages, VersionSheets.Acts.NONE));
            return;
        }
        show(draft.get(), roadmap.version(draft.get().id()));
    }

    private void show(StandardSummary draft, StandardVersion version) {
        boolean open = draft.state().isOpenForChanges();
        DraftActs acts = new DraftActs(drafts, typed, languages, draft, version, Wording.of(this), this::show);
        PageHeader header = new PageHeader(getPageTitle(), open ? headActs(draft, acts) : new Component[0]);
        header.line(getTranslation("standard.version", draft.number(), draft.name()));
        header.add(VersionBadges.of(draft, StandardSummary.Time.IN_PREPARATION, Wording.of(this)));
        getContent().add(header, note(draft));
        VersionSheets sheets = new VersionSheets(version, languages, open ? acts.acts() : VersionSheets.Acts.NONE);
        getContent().add(new VersionColumns(sheets, roadmap.changes(draft.id())));
    }

    private Component[] headActs(StandardSummary draft, DraftActs acts) {
        Button discard = new Button(
                getTranslation("standard.discard"),
                click -> Confirm.destructive(
                        getTranslation("standard.discard.title", draft.number()),
                        getTranslation("standard.discard.text"),
                        getTranslation("standard.discard"),
                        () -> {
                            drafts.discard(draft.id(), draft.seen());
                            show();
                        }));
        Button submit = new Button(
                getTranslation("standard.submit"),
                click -> Confirm.ask(
                        getTranslation("standard.submit.title", draft.number()),
                        getTranslation("standard.submit.text"),
                        getTranslation("standard.submit"),
                        () -> submit(draft)));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Button rename = new Button(
                getTranslation("standard.rename"),
                click -> new NameDialog(draft.name(), name -> {
                            drafts.rename(draft.id(), draft.seen(), name);
                            show();
                        })
                        .open());
        return new Component[] {discard, rename, acts.addStage(), submit};
    }

    private void submit(StandardSummary draft) {
        drafts.submit(draft.id(), draft.seen());
        Toast.done(getTranslation("standard.submitted", draft.number()));
        show();
    }

    private Component note(StandardSummary draft) {
        String reason = draft.returnReason();
        Div note = new Div();
        note.addClassName("note");
        if (draft.state() == StandardState.RETURNED && reason != null) {
            note.addClassName("warn");
            note.setText(getTranslation("standard.returned-because", reason));
        } else {
            note.setText(getTranslation(
                    draft.state() == StandardState.SUBMITTED ? "standard.with-association" : "standard.draft-note"));
        }
        return note;
    }
}
