package ch.etappe.person.ui;

import ch.etappe.person.Duplicates;
import ch.etappe.person.Elsewhere;
import ch.etappe.person.OfficialNumbers;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;

/** Asks whether a whole official number belongs to somebody outside the region, and says at once what that leaves behind. */
class ElsewherePanel extends Composite<Panel> {

    private static final int LONGEST_REASON = 500;

    private final transient Duplicates duplicates;
    private final TextField number = new TextField(getTranslation("person.elsewhere.number"));
    private final TextArea reason =
            TextLimit.on(new TextArea(getTranslation("person.elsewhere.reason")), LONGEST_REASON);
    private final Div answer = new Div();

    ElsewherePanel(Duplicates duplicates) {
        this.duplicates = duplicates;
        number.setHelperText(getTranslation("person.elsewhere.number-hint"));
        number.setErrorMessage(getTranslation("person.refusal.number-missing"));
        number.setRequiredIndicatorVisible(true);
        number.setManualValidation(true);
        reason.setErrorMessage(getTranslation("person.refusal.reason-missing"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    protected Panel initContent() {
        Paragraph line = new Paragraph(getTranslation("person.elsewhere.line"));
        line.addClassName("soft");
        Div fields = new Div(
                number, reason, new Actions(new Button(getTranslation("person.elsewhere.ask"), click -> ask())));
        fields.addClassName("elsewhere-fields");
        return Panel.sheet("elsewhere", getTranslation("person.elsewhere.title"))
                .with(line, fields, answer);
    }

    private void ask() {
        OfficialNumbers numbers = OfficialNumbers.anyOf(number.getValue());
        number.setInvalid(numbers.isEmpty());
        reason.setInvalid(reason.getValue().strip().length() < Duplicates.SHORTEST_REASON);
        answer.removeAll();
        if (number.isInvalid()) {
            number.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        } else {
            say(duplicates.elsewhere(numbers, reason.getValue()));
        }
    }

    private void say(List<Elsewhere> found) {
        if (found.isEmpty()) {
            answer.add(new Paragraph(getTranslation("person.elsewhere.nobody")));
        }
        found.forEach(one -> {
            Paragraph somebody = new Paragraph(getTranslation("person.elsewhere.somebody", one.region()));
            somebody.addClassName("strong");
            answer.add(somebody);
            String contact = String.join(
                    ", ",
                    Stream.of(one.town(), one.phone())
                            .filter(part -> part != null && !part.isBlank())
                            .toList());
            if (!contact.isEmpty()) {
                answer.add(new Paragraph(contact));
            }
        });
    }
}
