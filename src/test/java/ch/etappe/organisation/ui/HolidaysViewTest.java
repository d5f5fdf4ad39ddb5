package ch.etappe.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.organisation.District;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HolidaysViewTest extends BeforeTheScreen {

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    private Role role = Role.CANTON;
    private final int year = MeetingWorld.today().getYear() + 8;

    @Override
    protected void signIn() {
        SignedInAs.account(world.staff("K. Amt", role, new Scope.Canton()), role, new Scope.Canton());
    }

    @AfterEach
    void leaveTheYearEmpty() {
        database.sql("set foreign_key_checks = 0").update();
        database.sql("delete from holiday where year(day) = ?").param(year).update();
        database.sql("set foreign_key_checks = 1").update();
    }

    @Test
    void showsWhereAHolidayHoldsAndThatTheCantonHasToConfirmIt() {
        navigate(HolidaysView.class);
        choose(2027);

        assertThat(text())
                .contains("Fronleichnam", "Ganzer Kanton ohne Bucheggberg", "Halber Tag, ab Mittag", "Zu bestätigen");
    }

    @Test
    void aYearWithoutHolidaysSaysSo() {
        navigate(HolidaysView.class);
        choose(year);

        assertThat(text()).contains("Für dieses Jahr sind keine Feiertage erfasst.");
    }

    @Test
    void aHolidayIsAddedChangedAndRemovedWithTheReason() {
        navigate(HolidaysView.class);
        choose(year);
        test($(Button.class).withText("Feiertag hinzufügen").single()).click();
        $(DatePicker.class).single().setValue(LocalDate.of(year, 9, 30));
        test($(TextField.class).single()).setValue("Patronatsfest");
        districts().setValue(Set.of(District.SOLOTHURN, District.LEBERN));
        test($(TextArea.class).single()).setValue("Beschluss");
        save();
        assertThat(text()).contains("Patronatsfest", "Solothurn und Lebern", "Verlauf (1 Änderung)");

        test($(Button.class).withText("Ändern").single()).click();
        assertThat($(TextField.class).single().getValue()).isEqualTo("Patronatsfest");
        districts().setValue(Set.of());
        test($(TextArea.class).single()).setValue("Gilt überall");
        save();
        assertThat(text()).contains("Ganzer Kanton", "Verlauf (3 Änderungen)");

        test($(Button.class).withText("Streichen").single()).click();
        Dialog dialog = $(Dialog.class).single();
        test($(TextArea.class, dialog).single()).setValue("Doch nicht");
        test($(Button.class, dialog).withText("Streichen").single()).click();
        assertThat(text()).contains("Für dieses Jahr sind keine Feiertage erfasst.", "Doch nicht");
    }

    @Test
    void aHolidayWithoutDayNameAndReasonIsRefusedBesideTheFields() {
        navigate(HolidaysView.class);
        test($(Button.class).withText("Feiertag hinzufügen").single()).click();

        save();

        assertThat($(DatePicker.class).single().getErrorMessage()).isEqualTo("Wählen Sie einen Tag.");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void theAssociationReads() {
        cleanVaadinEnvironment();
        role = Role.ASSOCIATION;
        initVaadinEnvironment();

        navigate(HolidaysView.class);

        assertThat(text()).contains("Weihnachten");
        assertThat($(Button.class, (HolidaysView) getCurrentView()).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(int chosen) {
        test((Select<Integer>) $(Select.class).single()).selectItem(String.valueOf(chosen));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<District> districts() {
        return $(CheckboxGroup.class).single();
    }

    private void save() {
        test($(Button.class).withText("Speichern").single()).click();
    }
}
