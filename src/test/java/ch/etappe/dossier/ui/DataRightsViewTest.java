package ch.etappe.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DataRight;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DataRightsViewTest extends BeforeTheScreen {

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    private Role role = Role.CANTON;
    private final LocalDate tomorrow = MeetingWorld.today().plusDays(1);

    @Override
    protected void signIn() {
        SignedInAs.account(world.staff("K. Amt", role, new Scope.Canton()), role, new Scope.Canton());
    }

    @AfterEach
    void takeBackWhatWasSet() {
        database.sql("delete from data_category_access where set_by is not null")
                .update();
    }

    @Test
    void showsEveryKindOfDataForEveryRole() {
        navigate(DataRightsView.class);

        assertThat($(NativeTableRow.class).all()).hasSize(13);
        assertThat(text())
                .contains("Interne Notizen", "Anbieter", "Richtwert, nicht Gesetz")
                .contains("Administration und Verband sehen nie in ein Dossier.");
    }

    @Test
    void aRightIsPlannedShownAndTakenBack() {
        navigate(DataRightsView.class);
        open("Kursplätze, Leitung Sozialregion: Lesen");
        choose("Bearbeiten");
        test($(TextArea.class).single()).setValue("Verordnung");
        save();

        String line = "ab %s: Bearbeiten".formatted(Dates.numeric(tomorrow));
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(text()).contains(line);

        open("Kursplätze, Leitung Sozialregion: Lesen");
        assertThat(textOf($(Dialog.class).single())).contains("Verlauf (1 Änderung)", "Verordnung", "K. Amt");
        test($(Button.class).withText("Zurückziehen").single()).click();
        assertThat(text()).doesNotContain(line);
    }

    @Test
    void offersNoMoreThanTheCeiling() {
        navigate(DataRightsView.class);
        open("Gesundheit, Leitung Sozialregion: Lesen");

        assertThat(right().getListDataView().getItems().toList()).containsExactly(DataRight.NONE, DataRight.READ);
    }

    @Test
    void whereNothingCanEverBeGivenTheDialogSaysSo() {
        navigate(DataRightsView.class);
        open("Interne Notizen, Anbieter: Nie");

        assertThat(textOf($(Dialog.class).single())).contains("Diese Rolle darf diese Daten nie sehen.");
        assertThat($(Button.class).withText("Speichern").exists()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        navigate(DataRightsView.class);
        open("Integrationsplan, Fallführung: Bearbeiten");

        save();

        assertThat(right().getErrorMessage()).isEqualTo("Dieser Zugriff gilt an diesem Tag ohnehin.");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void theAssociationReads() {
        cleanVaadinEnvironment();
        role = Role.ASSOCIATION;
        initVaadinEnvironment();

        navigate(DataRightsView.class);

        assertThat($(NativeTableRow.class).all()).hasSize(13);
        assertThat($(Button.class, (DataRightsView) getCurrentView()).exists()).isFalse();
    }

    private void open(String cell) {
        test($(Button.class).all().stream()
                        .filter(button -> cell.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private Select<DataRight> right() {
        return $(Select.class).single();
    }

    private void choose(String words) {
        test(right()).selectItem(words);
    }

    private void save() {
        test($(Button.class).withText("Speichern").single()).click();
    }
}
