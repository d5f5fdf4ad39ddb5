package ch.etappe.dossier.ui.person;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.organisation.MunicipalitySummary;
import ch.etappe.person.FieldProblem;
import ch.etappe.person.PersonBasics;
import ch.etappe.person.PersonContact;
import ch.etappe.person.PersonForm;
import ch.etappe.person.PersonNames;
import ch.etappe.person.PersonNumbers;
import ch.etappe.person.SoughtPerson;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.shell.UnsavedChanges;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the papers of somebody new tell, in their order; only what a dossier cannot be without is required.
 * What is typed is kept as a draft, and one form makes one dossier, however often its button is pressed.
 * <p><b>Accessibility:</b> a section with its heading for each part; how many fields are wrong is said beside the button.
 */
class ArrivalForm extends Div {

    private static final int LOOK_AFTER_MILLIS = 500;

    private final NamedFields fields = new NamedFields();
    private final WayFields way;
    private final NameFields names;
    private final BasicsFields basics;
    private final NumberFields numbers;
    private final StatusFields status;
    private final LanguageFields languages;
    private final ContactFields contact;
    private final Paragraph wrong = new Paragraph();
    private final KeptDraft draft;
    private final LocalDate today;
    private boolean registered;

    /** @param onSave called with the complete form; ends with {@link #registered()} */
    ArrivalForm(
            Drafts drafts,
            List<ArrivalKind> kinds,
            List<MunicipalitySummary> municipalities,
            LocalDate today,
            SerializableRunnable onSave) {
        this.today = today;
        way = new WayFields(fields, kinds, municipalities, today);
        names = new NameFields(fields, new PersonNames("", null, null, null, null, null));
        basics = new BasicsFields(fields, new PersonBasics(null, null, null, null));
        numbers = new NumberFields(fields, PersonNumbers.NONE);
        status = new StatusFields(fields, null, "statusFrom", today);
        languages = new LanguageFields(fields, null);
        contact = new ContactFields(fields, PersonContact.NONE);
        status.from().setHelperText(getTranslation("dossier.arrival.status-from-help"));
        draft = new KeptDraft(drafts, "arrival");
        addClassName("arrival-form");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        Button save = new Button(getTranslation("dossier.arrival.save"), click -> tryRegistering(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                draft,
                part("way", "dossier.arrival.way", way),
                part("names", "dossier.arrival.names", names),
                part("basics", "person.basics.heading", basics),
                part("numbers", "person.numbers.heading", numbers),
                part("status", "person.status.heading", status),
                part("languages", "person.languages.heading", languages),
                part("contact", "person.contact.heading", contact),
                new Actions(wrong, save));
        fields.keepIn(draft);
        UnsavedChanges.guard(this, draft::hasChanges);
    }

    /** Says what to know about a part, below its heading. */
    void sayOfNumbers(String words) {
        numbers.setColspan(note(words), 2);
    }

    /** Tells who is being typed, after each pause; also for what the draft brings back. */
    void whileTyping(SerializableConsumer<SoughtPerson> look) {
        Stream.of(names.telling(), List.of(basics.telling()), numbers.telling())
                .flatMap(List::stream)
                .forEach(field -> tell(field, look));
    }

    /** Brings an earlier draft back. */
    void restore() {
        draft.restore();
    }

    SoughtPerson sought() {
        PersonNames typed = names.value();
        return SoughtPerson.of(
                typed.officialName(),
                typed.firstName(),
                typed.nativeName(),
                basics.value().birth(),
                numbers.typed());
    }

    PersonForm value() {
        return new PersonForm(
                names.value(),
                basics.value(),
                status.value(),
                status.since(),
                way.municipality(),
                way.since(),
                languages.value(),
                contact.value(),
                numbers.value());
    }

    ArrivalKind kind() {
        return way.kind();
    }

    LocalDate since() {
        return way.since();
    }

    /** The dossier is open: the draft has done its work, and another click does nothing. */
    void registered() {
        registered = true;
        draft.saved();
    }

    private void tryRegistering(SerializableRunnable onSave) {
        if (registered) {
            return;
        }
        int many = fields.check(this::problems);
        wrong.setText(many == 0 ? "" : getTranslation("dossier.arrival.wrong", many));
        if (many == 0) {
            onSave.run();
        }
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>(way.problems());
        Stream.of(names.value(), basics.value(), numbers.value(), contact.value())
                .forEach(part -> problems.addAll(part.problems(today)));
        problems.addAll(status.problems(today, today));
        problems.addAll(languages.problems(today));
        return problems.isEmpty() ? value().problems(today) : problems;
    }

    private void tell(TextField field, SerializableConsumer<SoughtPerson> look) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(LOOK_AFTER_MILLIS);
        field.addValueChangeListener(change -> look.accept(sought()));
    }

    private Component note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("soft", "small");
        numbers.add(note);
        return note;
    }

    private Panel part(String id, String heading, FieldGroup group) {
        return Panel.sheet(id, getTranslation(heading)).with(group);
    }
}
