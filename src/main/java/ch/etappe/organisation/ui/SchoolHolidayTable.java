package ch.etappe.organisation.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.SchoolHoliday;
import ch.etappe.organisation.SchoolHolidays;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;

/** The school holidays of a year that stand, with what can be done with those that are still to come. */
class SchoolHolidayTable extends Composite<Div> {

    private final transient SchoolHolidays holidays;
    private final LocalDate today;
    private final boolean writable;
    private final SerializableRunnable refresh;
    private final HolidayWords words = new HolidayWords(Wording.of(this), getLocale());

    SchoolHolidayTable(
            List<SchoolHoliday> all,
            SchoolHolidays holidays,
            LocalDate today,
            boolean writable,
            SerializableRunnable refresh) {
        this.holidays = holidays;
        this.today = today;
        this.writable = writable;
        this.refresh = refresh;
        List<SchoolHoliday> standing =
                all.stream().filter(holiday -> holiday.removed() == null).toList();
        getContent().add(standing.isEmpty() ? nothing() : table(standing));
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("organisation.school-holidays.none"),
                getTranslation("organisation.school-holidays.none-next"));
    }

    private Component table(List<SchoolHoliday> standing) {
        ShortTable table = new ShortTable(
                getTranslation("organisation.school-holidays.title"),
                getTranslation("organisation.school-holidays.days"),
                getTranslation("organisation.holidays.name"),
                getTranslation("organisation.holidays.where"),
                getTranslation("organisation.holidays.state"),
                getTranslation("organisation.holidays.acts"));
        standing.forEach(holiday -> table.row(
                new Span(getTranslation(
                        "organisation.school-holidays.period",
                        Dates.numeric(holiday.first()),
                        Dates.numeric(holiday.last()))),
                new UserText(holiday.name(), "de-CH"),
                new Span(words.districts(holiday.districts())),
                holiday.confirmed()
                        ? Badges.good(getTranslation("organisation.holidays.confirmed"))
                        : Badges.warn(getTranslation("organisation.holidays.to-confirm")),
                acts(holiday)));
        return table;
    }

    private Component acts(SchoolHoliday holiday) {
        if (!writable || holiday.first().isBefore(today)) {
            return new Span();
        }
        Button change = new Button(
                getTranslation("organisation.change"),
                click -> new SchoolHolidayDialog(holiday, holidays, refresh).open());
        change.setAriaLabel(getTranslation("organisation.change-of", named(holiday)));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        Button remove = new Button(getTranslation("organisation.holidays.remove"), click -> askRemove(holiday));
        remove.setAriaLabel(getTranslation("organisation.holidays.remove-of", named(holiday)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new Actions(change, remove);
    }

    private void askRemove(SchoolHoliday holiday) {
        new ReasonDialog(
                        getTranslation("organisation.school-holidays.remove.title", named(holiday)),
                        getTranslation("organisation.form.reason"),
                        getTranslation("organisation.refusal.reason-missing"),
                        getTranslation("organisation.holidays.remove"),
                        reason -> remove(holiday, reason))
                .open();
    }

    /** After a refusal too the page shows how things are now. */
    private void remove(SchoolHoliday holiday, String reason) {
        try {
            holidays.remove(holiday.id(), reason);
            Toast.done(getTranslation("organisation.school-holidays.removed"));
        } finally {
            refresh.run();
        }
    }

    private static String named(SchoolHoliday holiday) {
        return holiday.name() + " " + Dates.numeric(holiday.first());
    }
}
