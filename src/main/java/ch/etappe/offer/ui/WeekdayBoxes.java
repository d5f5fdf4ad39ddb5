package ch.etappe.offer.ui;

import ch.etappe.i18n.LocaleData;
import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.DayOfWeek;

/** The days of a week to choose from, named in the reader's language. */
class WeekdayBoxes extends CheckboxGroup<DayOfWeek> {

    WeekdayBoxes(String label) {
        super(label);
        addClassName("weekdays");
        String[] names = DateFormatSymbols.getInstance(LocaleData.of(getLocale()))
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        setItems(DayOfWeek.values());
        // ICU counts from 1, Sunday first
        setItemLabelGenerator(day -> names[day.getValue() % 7 + 1]);
        setManualValidation(true);
    }
}
