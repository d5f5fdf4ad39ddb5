package ch.etappe.uikit;

import ch.etappe.i18n.LocaleData;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A day, typed as {@code 24.11.2026} or {@code 1.2.26} or picked from a calendar in the reader's language that begins
 * on Monday. Always the Gregorian calendar, also in languages that know another one.
 * <p><b>Accessibility:</b> the accepted form stands below the field; month and day names are words, not numbers.
 */
public class DayField extends DatePicker implements LocaleChangeObserver {

    private static final String FORM = "d.M.yyyy";
    private static final String[] ALSO_TYPED = {"dd.MM.yyyy", "d.M.yy", "d/M/yyyy", "yyyy-MM-dd"};

    public DayField(String label) {
        super(label);
        addClassName("day");
        // whoever types is not interrupted by a calendar
        setAutoOpen(false);
        nameCalendar();
        speak(getLocale());
    }

    /** Whether something is typed that is no day; it stays in the field, but is not its value. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak(event.getLocale());
    }

    /** The calendar is a dialog that the component leaves without a name. */
    private void nameCalendar() {
        getElement().executeJs("""
                this.addEventListener('opened-changed', () => {
                    if (this._overlayContent) this._overlayContent.setAttribute('aria-label', this.label || '');
                })""");
    }

    private void speak(Locale reader) {
        DateFormatSymbols names = new DateFormatSymbols(GregorianCalendar.class, LocaleData.of(reader));
        setI18n(new DatePickerI18n()
                .setMonthNames(twelve(names.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(week(names.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdaysShort(week(names.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.SHORT)))
                .setFirstDayOfWeek(1)
                .setDateFormats(FORM, ALSO_TYPED)
                .setToday(getTranslation("uikit.me.day.today"))
                .setCancel(getTranslation("uikit.me.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.me.day.unreadable"))
                .setRequiredErrorMessage(getTranslation("uikit.me.required"))
                .setMinErrorMessage(getTranslation("uikit.me.day.too-early"))
                .setMaxErrorMessage(getTranslation("uikit.me.day.too-late")));
        setLocale(Locale.forLanguageTag("de-CH"));
    }

    private static List<String> twelve(String[] months) {
        return Arrays.asList(months).subList(0, 12);
    }

    /** ICU counts the days from 1; the picker wants seven, Sunday first. */
    private static List<String> week(String[] days) {
        return Arrays.asList(days).subList(1, 8);
    }
}
