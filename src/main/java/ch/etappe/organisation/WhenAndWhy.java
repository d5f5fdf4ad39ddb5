package ch.etappe.organisation;

import ch.etappe.uikit.DayField;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two fields that every change of a setting has: from which day on, and the reason. Checked by {@link ChangeRules}. */
public final class WhenAndWhy implements Serializable {

    private final DayField from;
    private final TextArea reason;

    /**
     * @param today tomorrow is proposed, so that a slip can be withdrawn before it holds
     * @param dayLabel of the field for the day
     */
    public WhenAndWhy(LocalDate today, String dayLabel) {
        from = new DayField(dayLabel);
        from.setManualValidation(true);
        from.setValue(today.plusDays(1));
        reason = TextLimit.on(new TextArea(), ChangeRules.LONGEST_REASON);
        reason.setLabel(reason.getTranslation("organisation.form.reason"));
        reason.setWidthFull();
        // by hand, so that what was pasted is neither cut nor lost
        reason.setManualValidation(true);
    }

    public DayField from() {
        return from;
    }

    public TextArea reason() {
        return reason;
    }

    public @Nullable LocalDate day() {
        return from.getValue();
    }
}
