package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.PartialDate;
import ch.etappe.person.ChildForm;
import ch.etappe.person.FieldProblem;
import ch.etappe.person.SchoolEntryResult;
import ch.etappe.person.SurveyResult;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Changes the record of a small child: language survey, early support, start of school with its evidence. */
class ChildDialog extends FormDialog {

    private final DayField kindergarten;
    private final DayField survey;
    private final Select<SurveyResult> result;
    private final Checkbox support;
    private final Select<SchoolEntryResult> entry;
    private final DayField entryOn;
    private final TextArea evidence;
    private final LocalDate today;
    private final SerializableConsumer<ChildForm> onSave;

    ChildDialog(ChildForm child, PartialDate birth, LocalDate today, SerializableConsumer<ChildForm> onSave) {
        super("person.child.title", "person.save");
        this.today = today;
        this.onSave = onSave;
        LocalDate likely = ChildForm.likelyKindergarten(birth);
        kindergarten = day(
                "kindergartenOn",
                getTranslation("person.child.kindergarten-on"),
                child.kindergartenOn() == null ? likely : child.kindergartenOn());
        kindergarten.setHelperText(getTranslation("person.child.kindergarten-help"));
        support = field("supportAttended", new Checkbox(getTranslation("person.child.support-attended")));
        support.setValue(child.supportAttended());
        survey = day("surveyOn", getTranslation("person.child.survey-on"), child.surveyOn());
        result = field("surveyResult", new Select<>());
        result.setLabel(getTranslation("person.child.survey-result"));
        result.setItems(SurveyResult.values());
        result.setEmptySelectionAllowed(true);
        result.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.key()));
        result.setValue(child.surveyResult());
        entry = field("schoolEntryResult", new Select<>());
        entry.setLabel(getTranslation("person.child.school-entry-result"));
        entry.setItems(SchoolEntryResult.values());
        entry.setItemLabelGenerator(one -> getTranslation(one.key()));
        entry.setValue(child.schoolEntryResult());
        entryOn = day("schoolEntryOn", getTranslation("person.child.school-entry-on"), child.schoolEntryOn());
        evidence = wide(
                "schoolEntryEvidence",
                TextLimit.on(
                        new TextArea(getTranslation("person.child.school-entry-evidence")),
                        ChildForm.LONGEST_EVIDENCE));
        evidence.setValue(child.schoolEntryEvidence() == null ? "" : child.schoolEntryEvidence());
    }

    @Override
    List<FieldProblem> problems() {
        return form().problems(today);
    }

    @Override
    void save() {
        onSave.accept(form());
    }

    private ChildForm form() {
        return new ChildForm(
                kindergarten.getValue(),
                survey.getValue(),
                result.getValue(),
                support.getValue(),
                entry.getValue(),
                entryOn.getValue(),
                evidence.getValue());
    }
}
