package ch.etappe.talk.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.talk.InvitationForm;
import ch.etappe.talk.InvitationForm.Field;
import ch.etappe.talk.InvitationForm.Problem;
import ch.etappe.talk.InvitationId;
import ch.etappe.talk.Office;
import ch.etappe.talk.TalkRow;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.HourField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invites somebody to the talk: when, with whose help, in which language the letter speaks. */
class InviteDialog extends Dialog {

    private final DossierId dossier;
    private final @Nullable InvitationId seen;
    private final transient TalkDesk desk;
    private final SerializableRunnable invited;
    private final DayField day = new DayField(getTranslation("talk.invite.day"));
    private final HourField time = new HourField(getTranslation("talk.invite.time"));
    private final Select<Language> language = new Select<>();
    private final ComboBox<String> interpreter = new ComboBox<>(getTranslation("talk.invite.interpreter"));
    private final TextArea recipient = new TextArea(getTranslation("talk.invite.recipient"));

    InviteDialog(
            DossierId dossier,
            String name,
            @Nullable String understands,
            @Nullable String interpreterLanguage,
            @Nullable InvitationId seen,
            TalkDesk desk,
            SerializableRunnable invited) {
        this.dossier = dossier;
        this.seen = seen;
        this.desk = desk;
        this.invited = invited;
        setHeaderTitle(getTranslation("talk.invite.title", name));
        day.setManualValidation(true);
        time.setManualValidation(true);
        recipient.setManualValidation(true);
        recipient.setHelperText(getTranslation("talk.invite.recipient-help"));
        language.setLabel(getTranslation("talk.invite.language"));
        language.setItems(desk.languages().languages());
        language.setItemLabelGenerator(Language::name);
        language.setValue(letterLanguage(understands));
        interpreter.setItems(LanguageNames.SPOKEN);
        interpreter.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        interpreter.setHelperText(getTranslation("talk.invite.interpreter-help"));
        interpreter.setClearButtonVisible(true);
        interpreter.setValue(interpreterLanguage);
        FormLayout fields = new FormLayout(day, time, language, interpreter, recipient);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26em", 2));
        fields.setColspan(recipient, 2);
        add(place(), fields);
        Button send = new Button(getTranslation("talk.invite.save"), click -> save());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), send);
    }

    static InviteDialog of(TalkRow row, TalkDesk desk, SerializableRunnable invited) {
        InvitationId seen = row.invited() == null ? null : row.invited().id();
        return new InviteDialog(
                row.dossier(), row.name(), row.understands(), row.interpreterLanguage(), seen, desk, invited);
    }

    private void save() {
        InvitationForm form = new InvitationForm(
                day.getValue(),
                time.getValue(),
                InvitationForm.USUAL_MINUTES,
                language.getValue().tag(),
                interpreter.getValue(),
                recipient.getValue());
        List<Problem> problems = desk.invitations().problems(form);
        say(day, problems, Field.DAY);
        say(time, problems, Field.TIME);
        say(recipient, problems, Field.RECIPIENT);
        if (problems.isEmpty()) {
            InvitationId letter = desk.invitations().invite(dossier, form, seen);
            close();
            Toast.done(getTranslation("talk.invited"));
            UI.getCurrentOrThrow().getPage().open(LetterPage.path(letter), "_blank");
            invited.run();
        }
    }

    private void say(HasValidationProperties beside, List<Problem> problems, Field field) {
        Optional<Problem> problem =
                problems.stream().filter(one -> one.field() == field).findFirst();
        problem.ifPresent(one -> beside.setErrorMessage(getTranslation(one.key())));
        beside.setInvalid(problem.isPresent());
    }

    private Div place() {
        Office office = desk.offices().mine();
        Div place = new Div(new Span(
                office.isComplete()
                        ? getTranslation("talk.invite.place", office.name(), office.address())
                        : getTranslation("talk.refusal.office")));
        place.addClassName("note");
        if (!office.isComplete()) {
            place.addClassName("warn");
        }
        place.add(ActionLink.quiet("/municipality/office", getTranslation("talk.invite.change-place")));
        return place;
    }

    private Language letterLanguage(@Nullable String understands) {
        return Optional.ofNullable(understands).flatMap(desk.languages()::find).orElseGet(desk.languages()::source);
    }
}
