package ch.etappe.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.StaffMember;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.pocket.Pocket;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeadOfACaseTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Pocket pocket;

    @Autowired
    private JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private UserId anna;
    private UserId beat;
    private DossierId selam;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        SignedInAs.account(anna, Role.CASEWORKER, new Scope.Region(region));
        selam = world.dossier(region, "Selam");
    }

    @BeforeEach
    void german() {
        UI.getCurrentOrThrow().setLocale(Locale.forLanguageTag("de-CH"));
    }

    @Test
    @DisplayName("BR18: the dialog of a pause keeps what was typed until reason and end are there")
    void br18ThePauseDialogAsksForReasonAndEnd() {
        open();
        click("Pausieren");
        Dialog dialog = $(Dialog.class).single();
        $(TextArea.class).single().setValue("Längerer Spitalaufenthalt");
        clickLast("Pausieren");

        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Längerer Spitalaufenthalt");

        $(DatePicker.class).single().setValue(today.plusDays(20));
        clickLast("Pausieren");

        assertThat(dialog.isOpened()).isFalse();
        assertThat($(Button.class).withText("Pause beenden").exists()).isTrue();
        assertThat(page()).contains("Längerer Spitalaufenthalt");
    }

    @Test
    void closingSaysWhatIsOpenAndOffersNothingElse() {
        world.appointment(selam, anna, "CONFIRMED", 600);
        open();
        click("Abschliessen");

        assertThat($(ListItem.class).from($(Dialog.class).single()).single().getText())
                .isEqualTo("1 Termin steht bevor");
        assertThat($(Button.class).withText("Abschliessen").all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theNextResponsibleIsChosenFromTheRegion() {
        open();
        click("Zuständigkeit ändern");
        Select<StaffMember> to = $(Select.class).from($(Dialog.class).single()).single();
        to.setValue(new StaffMember(beat, "B. Frei"));
        clickLast("Zuständigkeit ändern");

        assertThat(page()).contains("B. Frei, seit");
        assertThat($(Button.class).withText("Zuständigkeit ändern").exists())
                .as("the case is a colleague's now")
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalCasesAreChosenPreviewedAndPassedOn() {
        world.dossier(region, "Reza");
        UI.getCurrentOrThrow().navigate("casework/dossiers");
        Grid<Object> grid = $(Grid.class).single();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        click("2 Fälle übertragen");
        Select<StaffMember> to = $(Select.class).from($(Dialog.class).single()).single();
        to.setValue(new StaffMember(beat, "B. Frei"));

        assertThat($(Paragraph.class).from($(Dialog.class).single()).all())
                .extracting(Paragraph::getText)
                .containsExactly("2 Fälle wechseln.", "Offene Fälle dieser Person: heute 0, danach 2.");
        click("Übertragen");

        assertThat(database.sql("select count(*) from dossier where responsible_id = ?")
                        .param(beat.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("BR02: an absence names a deputy who is somebody else")
    void br02AnAbsenceNamesADeputy() {
        UI.getCurrentOrThrow().navigate("casework/absences");
        click("Abwesenheit erfassen");
        var selects = $(Select.class).from($(Dialog.class).single()).all();
        $(DatePicker.class).all().getFirst().setValue(today.plusDays(1));
        $(DatePicker.class).all().getLast().setValue(today.plusDays(9));
        selects.getLast().setValue(new StaffMember(anna, "A. Wyss"));
        click("Erfassen");
        assertThat(selects.getLast().getErrorMessage()).startsWith("Niemand vertritt sich selbst");

        selects.getLast().setValue(new StaffMember(beat, "B. Frei"));
        click("Erfassen");

        assertThat(page()).contains("Vertretung: B. Frei");
        click("Aufheben");
        assertThat(page()).contains("Niemand der Region ist abwesend");
    }

    @Test
    void theRefugeeSeesWhoIsResponsibleNow() {
        database.sql("update social_region set phone = '062 000 11 22' where id = ?")
                .param(region)
                .update();
        UserId refugee = world.signInAsRefugee(selam);

        String sheet = pocket.html(refugee, Locale.forLanguageTag("ti"), "token");

        assertThat(sheet).contains("ሓጋዚኹም").contains("A. Wyss").contains("href=\"tel:0620001122\"");
    }

    private void open() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
    }

    private String page() {
        roundTrip();
        return $(Div.class).all().stream()
                .map(div -> div.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void click(String word) {
        test($(Button.class).withText(word).single()).click();
    }

    /** The button in the dialog stands after the one on the page. */
    private void clickLast(String word) {
        test($(Button.class).withText(word).all().getLast()).click();
    }
}
