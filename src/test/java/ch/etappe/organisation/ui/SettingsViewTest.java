package ch.etappe.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.organisation.PublishedSettings;
import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With twenty settings, of which a title is any text that there is: the modules bring their own. */
class SettingsViewTest extends BeforeTheScreen {

    private static final Setting DAYS = new Setting("organisation.holidays.year", Unit.DAYS, 30, 1, 365);
    private static final Setting SWITCH = new Setting("organisation.holidays.name", Unit.SWITCH, 0, 0, 1);

    @Autowired
    MeetingWorld world;

    @Autowired
    PublishedSettings published;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private Role role = Role.CANTON;
    private final LocalDate tomorrow = MeetingWorld.today().plusDays(1);

    @Override
    protected void signIn() {
        published.withdrawAll();
        SignedInAs.account(world.staff("K. Amt", role, new Scope.Canton()), role, new Scope.Canton());
        published.publish(DAYS);
        published.publish(SWITCH);
        others().forEach(published::publish);
    }

    @AfterEach
    void takeThemAway() {
        published.withdrawAll();
        database.sql("delete from setting where name like 'organisation.holidays.%'")
                .update();
    }

    @Test
    void groupsTwentySettingsByTheirModuleAndSaysThatTheyAreNoLaw() {
        navigate(SettingsView.class);

        assertThat($(SettingRow.class).all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .doesNotHaveDuplicates()
                .containsSubsequence("Angebote", "Fallführung", "Kursplätze", "Termine", "Weitere")
                .containsSubsequence("Erstinformation", "Integrationsplan", "Regionen und Gemeinden");
        assertThat(text())
                .contains("Richtwert, nicht Gesetz", "30 Tage", "1 Mal", "6 Monate", "10 Arbeitstage", "80 %", "25 MB");
    }

    @Test
    void twentySettingsNeedTheStatementsOfOne() {
        int twenty = statements.during(() -> navigate(SettingsView.class));
        published.withdrawAll();
        published.publish(DAYS);
        navigate(HolidaysView.class);

        assertThat(twenty).isPositive();
        assertThat(statements.during(() -> navigate(SettingsView.class))).isEqualTo(twenty);
    }

    @Test
    void aNewValueIsPlannedShownAndTakenBack() {
        navigate(SettingsView.class);

        open(DAYS);
        test($(IntegerField.class).single()).setValue(45);
        test($(TextArea.class).single()).setValue("Beschluss vom November");
        save();

        String line = "ab %s: 45 Tage".formatted(Dates.numeric(tomorrow));
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(text()).contains(line, "Verlauf (1 Änderung)", "Beschluss vom November", "K. Amt");

        test($(Button.class).withText("Zurückziehen").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Zurückgezogen: " + line);
        assertThat($(Button.class).withText("Zurückziehen").exists()).isFalse();
    }

    @Test
    void aBadValueIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        navigate(SettingsView.class);
        open(DAYS);
        IntegerField value = $(IntegerField.class).single();
        DatePicker from = $(DatePicker.class).single();

        value.setValue(366);
        from.setValue(tomorrow.minusDays(2));
        save();

        assertThat(value.getErrorMessage()).isEqualTo("Geben Sie eine ganze Zahl von 1 bis 365 ein.");
        assertThat(from.getErrorMessage()).startsWith("Wählen Sie heute oder einen späteren Tag.");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(value.getValue()).isEqualTo(366);
        assertThat(world.ask("select count(*) from setting where name = ?", DAYS.name()))
                .isEqualTo("0");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSwitchIsYesOrNo() {
        navigate(SettingsView.class);
        open(SWITCH);

        test((Select<Integer>) $(Select.class).single()).selectItem("Ja");
        test($(TextArea.class).single()).setValue("Beschluss");
        save();

        assertThat(text()).contains("ab %s: Ja".formatted(Dates.numeric(tomorrow)));
    }

    @Test
    void theAssociationReads() {
        cleanVaadinEnvironment();
        role = Role.ASSOCIATION;
        initVaadinEnvironment();

        navigate(SettingsView.class);

        assertThat($(SettingRow.class).all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat($(Button.class, (SettingsView) getCurrentView()).exists()).isFalse();
    }

    private void open(Setting setting) {
        String title = setting.equals(DAYS) ? "Ändern: Jahr" : "Ändern: Name";
        Button change = $(Button.class).all().stream()
                .filter(button -> title.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(change).click();
    }

    private void save() {
        test($(Button.class).withText("Speichern").single()).click();
    }

    private static List<Setting> others() {
        return List.of(
                new Setting("appointment.title", Unit.DAYS, 7, 1, 30),
                new Setting("dossier.category.health", Unit.DAYS, 60, 1, 365),
                new Setting("dossier.category.plan", Unit.MONTHS, 6, 1, 24),
                new Setting("dossier.category.documents", Unit.MEGABYTES, 25, 1, 100),
                new Setting("dossier.category.assessment", Unit.YEARS, 7, 1, 20),
                new Setting("dossier.category.enrolment", Unit.SWITCH, 1, 0, 1),
                new Setting("enrolment.section.title", Unit.PERCENT, 80, 0, 100),
                new Setting("offer.title", Unit.DAYS, 14, 1, 90),
                new Setting("plan.page.title", Unit.MONTHS, 12, 1, 36),
                new Setting("shell.home.title", Unit.YEARS, 1, 1, 5),
                new Setting("talk.title", Unit.WORKING_DAYS, 10, 1, 60),
                new Setting("audit.title", Unit.YEARS, 10, 1, 30),
                new Setting("audit.action", Unit.TIMES, 1, 0, 5),
                new Setting("audit.at", Unit.DAYS, 2, 1, 30),
                new Setting("audit.role", Unit.TIMES, 3, 1, 10),
                new Setting("organisation.holidays.day", Unit.DAYS, 30, 1, 365),
                new Setting("organisation.holidays.where", Unit.WORKING_DAYS, 5, 1, 60),
                new Setting("organisation.holidays.state", Unit.SWITCH, 0, 0, 1));
    }
}
