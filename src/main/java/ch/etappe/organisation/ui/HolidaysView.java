package ch.etappe.organisation.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.organisation.Holiday;
import ch.etappe.organisation.Holidays;
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

/** UC-24: the calendar of holidays, by which working days are counted. */
@Route("canton/settings/holidays")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class HolidaysView extends Composite<Div> implements HasDynamicTitle {

    private static final int YEARS_AHEAD = 10;

    private final transient Holidays holidays;
    private final LocalDate today;
    private final boolean writable;
    private final Select<Integer> year = new Select<>();
    private final Button confirm = new Button(getTranslation("organisation.holidays.confirm"), click -> askConfirm());
    private final Div content = new Div();

    HolidaysView(Holidays holidays, SettingsPages pages, CurrentUser user, Clock clock) {
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
                "/canton/settings/holidays",
                getTranslation("organisation.holidays.note"),
                above,
                content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.holidays.title");
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
                getTranslation("organisation.holidays.add"),
                click -> new HolidayDialog(null, holidays, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void show() {
        List<Holiday> all = holidays.of(year.getValue());
        confirm.setVisible(all.stream().anyMatch(holiday -> holiday.isOpen(today)));
        content.removeAll();
        content.add(new HolidayTable(all, holidays, today, writable, this::show), new HolidayHistory(all));
    }

    private void askConfirm() {
        new ReasonDialog(
                        getTranslation("organisation.holidays.confirm.title", String.valueOf(year.getValue())),
                        getTranslation("organisation.form.reason"),
                        getTranslation("organisation.refusal.reason-missing"),
                        getTranslation("organisation.holidays.confirm"),
                        this::confirm)
                .open();
    }

    private void confirm(String reason) {
        Toast.done(getTranslation("organisation.holidays.confirmed-all", holidays.confirm(year.getValue(), reason)));
        show();
    }
}
