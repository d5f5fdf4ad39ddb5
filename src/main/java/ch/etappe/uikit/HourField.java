package ch.etappe.uikit;

import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.Locale;

/**
 * A time of day, typed or picked in quarters of an hour, always in 24 hours.
 * <p><b>Accessibility:</b> like any text field; the list of quarters is optional.
 */
public class HourField extends TimePicker implements LocaleChangeObserver {

    public HourField(String label) {
        super(label);
        addClassName("hour");
        setStep(Duration.ofMinutes(15));
        setLocale(Locale.forLanguageTag("de-CH"));
        speak();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak();
    }

    private void speak() {
        setI18n(new TimePickerI18n()
                .setBadInputErrorMessage(getTranslation("uikit.me.hour.unreadable"))
                .setRequiredErrorMessage(getTranslation("uikit.me.required")));
    }
}
