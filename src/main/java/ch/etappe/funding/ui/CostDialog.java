package ch.etappe.funding.ui;

import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.ApprovalForm.Field;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBearer;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.CostSummary;
import ch.etappe.funding.OtherPayer;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Locale;

/** The costs of a seat, prefilled: what is left is to say that nobody else pays, and to hand it in. */
final class CostDialog implements Serializable {

    private final transient CostApprovals approvals;
    private final CostSheet sheet;
    private final Wording words;
    private final SerializableRunnable after;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final Select<CostBearer> bearer = new Select<>();
    private final CheckboxGroup<OtherPayer> checked = new CheckboxGroup<>();
    private final DayField from;
    private final DayField to;
    private final TextArea remark;

    CostDialog(CostApprovals approvals, CostSheet sheet, Wording words, SerializableRunnable after) {
        this.approvals = approvals;
        this.sheet = sheet;
        this.words = words;
        this.after = after;
        bearer.setLabel(words.of("funding.approval.bearer"));
        bearer.setItems(sheet.bearers());
        bearer.setItemLabelGenerator(one -> CostWords.bearer(one, words));
        bearer.setValue(
                sheet.bearers().contains(sheet.summary().bearer())
                        ? sheet.summary().bearer()
                        : sheet.bearers().getFirst());
        bearer.setManualValidation(true);
        checked.setLabel(words.of("funding.approval.checked.label"));
        checked.setItems(OtherPayer.values());
        checked.setItemLabelGenerator(one -> words.of(one.key()));
        checked.setValue(sheet.checked());
        checked.setManualValidation(true);
        from = new DayField(words.of("funding.approval.valid-from"));
        from.setValue(sheet.validFrom());
        from.setManualValidation(true);
        to = new DayField(words.of("funding.approval.valid-to"));
        to.setValue(sheet.summary().validTo());
        to.setManualValidation(true);
        remark = ActDialog.reason(words.of("funding.approval.words.label"));
        remark.setValue(sheet.words());
        problems.at(Field.BEARER, bearer)
                .at(Field.CHECKED, checked)
                .at(Field.FROM, from)
                .at(Field.TO, to)
                .at(Field.WORDS, remark);
    }

    void open() {
        Div days = new Div(from, to);
        days.addClassName("side-by-side");
        new ActDialog(words.of("funding.approval.submit.title"), introduction(), checked, bearer, days, remark)
                .act(
                        words.of("funding.approval.submit"),
                        () -> problems.say(approvals.problems(sheet.summary().id(), form())),
                        this::submit)
                .open();
    }

    private Div introduction() {
        Paragraph sum = new Paragraph(CostWords.calculation(sheet.calculation(), words));
        sum.addClassName("strong");
        Span share =
                new Span(words.of("funding.approval.own-share.line", CostWords.ownShare(sheet.calculation(), words)));
        share.addClassName("soft");
        Div introduction = new Div(whoAndWhat(), sum, share);
        String returned = sheet.decisionWords();
        if (returned != null) {
            introduction.add(new Paragraph(new UserText(words.of("funding.approval.returned-because", returned))));
        }
        introduction.addClassName("cost-sum");
        return introduction;
    }

    /** Right after a booking the dialog covers the page that says it. */
    private Paragraph whoAndWhat() {
        CostSummary costs = sheet.summary();
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Paragraph line = new Paragraph(new LocalizedTextSpan(costs.title(), reader), new Text(", " + costs.provider()));
        if (costs.person() != null) {
            line.addComponentAsFirst(new UserText(costs.person() + " · "));
        }
        return line;
    }

    private ApprovalForm form() {
        return new ApprovalForm(
                bearer.getValue(), checked.getValue(), from.getValue(), to.getValue(), remark.getValue());
    }

    private void submit() {
        approvals.submit(sheet.summary().id(), sheet.version(), form());
        Toast.done(words.of("funding.approval.submit.done"));
        after.run();
    }
}
