package ch.etappe.organisation.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.organisation.SchoolHoliday;
import ch.etappe.organisation.SchoolHolidays;
import ch.etappe.organisation.SettingsPages;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The calendar of school holidays, by which courses are planned. */
@Route("canton/settings/school-holidays")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class SchoolHolidaysView extends Composite<Div> implements HasDynamicTitle {

    private static final int YEARS_AHEAD = 10;

    private final transient SchoolHolidays holidays;
    private final LocalDate today;
    private final boolean writable;
    private final Select<Integer> year = new Select<>();
    private final Button confirm = new Button(getTranslation("organisation.holidays.confirm"), click -> askConfirm());
    private final Div content = new Div();

    SchoolHolidaysView(SchoolHolidays holidays, SettingsPages pages, CurrentUser user, Clock clock) {
        this.holidays = holidays;
        today = Dates.dayOf(clock.instant());
        writable = user.role() == Role.CANTON;
        content.addClassName("stack");
        prepareYears();
        Actions above = new Actions(year);
        above.addClassName("above-table");
        if (writable) {
            above.add(new Actions(confirm, addition()));
        }
        pages.fill(
                getContent(),
                "/canton/settings/school-holidays",
                getTranslation("organisation.school-holidays.note"),
                above,
                content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.school-holidays.title");
    }

    private void prepareYears() {
        year.setLabel(getTranslation("organisation.holidays.year"));
        year.setItems(IntStream.rangeClosed(today.getYear() - 1, today.getYear() + YEARS_AHEAD)
                .boxed()
                .toList());
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(today.getYear());
        year.addValueChangeListener(change -> show());
    }

    private Button addition() {
        Button add = new Button(
                getTranslation("organisation.school-holidays.add"),
                click -> new SchoolHolidayDialog(null, holidays, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void show() {
        List<SchoolHoliday> all = holidays.of(year.getValue());
        confirm.setVisible(all.stream().anyMatch(holiday -> holiday.isOpen(today)));
        content.removeAll();
        content.add(new SchoolHolidayTable(all, holidays, today, writable, this::show), new SchoolHolidayHistory(all));
    }

    private void askConfirm() {
        new ReasonDialog(
                        getTranslation("organisation.school-holidays.confirm.title", String.valueOf(year.getValue())),
                        getTranslation("organisation.form.reason"),
                        getTranslation("organisation.refusal.reason-missing"),
                        getTranslation("organisation.holidays.confirm"),
                        this::confirm)
                .open();
    }

    private void confirm(String reason) {
        Toast.done(getTranslation(
                "organisation.school-holidays.confirmed-all", holidays.confirm(year.getValue(), reason)));
        show();
    }
}
