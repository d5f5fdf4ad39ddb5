package ch.etappe.talk.ui;

import ch.etappe.i18n.Language;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.talk.GuideEditing;
import ch.etappe.talk.GuideForm;
import ch.etappe.talk.GuideForm.Field;
import ch.etappe.talk.GuideForm.Problem;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;

/** Writes one topic in one language beside the German text, and says who has reviewed it. */
class GuideTextDialog extends Dialog {

    private final GuideEditing.Entry entry;
    private final Language language;
    private final transient GuideEditing editing;
    private final SerializableRunnable saved;
    private final TextField title = TextLimit.on(new TextField(getTranslation("talk.guide.title")), GuideForm.TITLE);
    private final TextArea body = TextLimit.on(new TextArea(getTranslation("talk.guide.body")), GuideForm.BODY);
    private final TextField reviewedBy = new TextField(getTranslation("talk.guide.reviewed-by"));
    private final DayField reviewedOn = new DayField(getTranslation("talk.guide.reviewed-on"));
    private final KeptDraft draft;
    private final long version;

    GuideTextDialog(
            GuideEditing.Entry entry,
            Language language,
            GuideEditing editing,
            Drafts drafts,
            SerializableRunnable saved) {
        this.entry = entry;
        this.language = language;
        this.editing = editing;
        this.saved = saved;
        GuideEditing.Stored stored = entry.own();
        this.version = stored == null ? 0 : stored.version();
        GuideForm form = stored == null ? new GuideForm("", "", "", null) : stored.form();
        setHeaderTitle(getTranslation("talk.guide.dialog", language.name()));
        title.setManualValidation(true);
        body.setManualValidation(true);
        reviewedBy.setManualValidation(true);
        reviewedOn.setManualValidation(true);
        title.getElement().setAttribute("dir", language.direction()).setAttribute("lang", language.tag());
        body.getElement().setAttribute("dir", language.direction()).setAttribute("lang", language.tag());
        reviewedBy.setHelperText(getTranslation("talk.guide.reviewed-help"));
        draft = new KeptDraft(drafts, "guide/" + entry.topic() + "/" + language.tag() + "/" + version)
                .text("title", title)
                .text("body", body)
                .text("reviewedBy", reviewedBy)
                .day("reviewedOn", reviewedOn);
        Div sides = new Div(german(), new Div(title, body, reviewedBy, reviewedOn));
        sides.addClassName("guide-edit");
        add(draft, sides);
        Button save = new Button(getTranslation("talk.guide.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        title.setValue(form.title());
        body.setValue(form.body());
        reviewedBy.setValue(form.reviewedBy());
        reviewedOn.setValue(form.reviewedOn());
        draft.restore();
    }

    private Div german() {
        Div side = new Div();
        side.addClassName("stack");
        GuideEditing.Stored source = entry.german();
        if (source != null) {
            side.add(new H3(source.form().title()), new Paragraph(source.form().body()));
        }
        side.getElement().setAttribute("lang", "de-CH");
        return side;
    }

    private void save() {
        GuideForm form = new GuideForm(title.getValue(), body.getValue(), reviewedBy.getValue(), reviewedOn.getValue());
        List<Problem> problems = editing.problems(form);
        say(title, problems, Field.TITLE);
        say(body, problems, Field.BODY);
        say(reviewedBy, problems, Field.REVIEWED_BY);
        say(reviewedOn, problems, Field.REVIEWED_ON);
        if (problems.isEmpty()) {
            editing.save(entry.topic(), language.tag(), form, version);
            draft.saved();
            close();
            Toast.done(getTranslation("talk.guide.saved"));
            saved.run();
        }
    }

    private void say(HasValidationProperties beside, List<Problem> problems, Field field) {
        Optional<Problem> problem =
                problems.stream().filter(one -> one.field() == field).findFirst();
        problem.ifPresent(one -> beside.setErrorMessage(getTranslation(one.key())));
        beside.setInvalid(problem.isPresent());
    }
}
