package ch.etappe.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.document.DocumentForm;
import ch.etappe.document.Papers;
import ch.etappe.document.Uploads;
import ch.etappe.dossier.DossierId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentsSectionTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Uploads uploads;

    private UUID region;
    private DossierId selam;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        world.signInAsCaseworker(region);
    }

    @Test
    void aFileIsChosenDescribedAndKept() {
        open();
        test($(Upload.class).single()).upload("Entscheid SEM.pdf", "application/pdf", Papers.pdf());
        TextField title = $(TextField.class).withCaption("Titel").single();
        assertThat(title.getValue()).isEqualTo("Entscheid SEM");
        title.setValue("Asylentscheid");

        test($(Button.class).withText("Dokument speichern").single()).click();

        assertThat(text()).contains("Asylentscheid").contains("Intern").contains("Nicht auf Viren geprüft");
        assertThat(world.ask("select visibility from document where dossier_id = ?", selam.id()))
                .isEqualTo("INTERNAL");
    }

    @Test
    void sharingAsksFirst() {
        keep("Kursbestätigung", false, null);
        open();

        test($(Button.class).withText("Teilen").single()).click();
        assertThat(world.ask("select visibility from document where dossier_id = ?", selam.id()))
                .isEqualTo("INTERNAL");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(world.ask("select visibility from document where dossier_id = ?", selam.id()))
                .isEqualTo("CLIENT");
        assertThat(text()).contains("Nicht mehr teilen");
    }

    @Test
    void whatSomebodyElseSaidMeanwhileIsShownFieldByField() {
        keep("Brief", false, null);
        open();
        test($(Button.class).withText("Bearbeiten").single()).click();
        $(TextField.class).withCaption("Titel").single().setValue("Brief vom SEM");
        world.change(
                "update document set title = 'Brief vom Migrationsamt', expires_on = '2030-01-31',"
                        + " version = version + 1 where dossier_id = ?",
                selam.id());

        test($(Button.class).withText("Dokument speichern").single()).click();
        assertThat($(RadioButtonGroup.class).single().getLabel()).isEqualTo("Titel");
        test($(Button.class).withText("Mit dieser Wahl speichern").single()).click();

        assertThat(world.ask("select concat(title, ' ', expires_on) from document where dossier_id = ?", selam.id()))
                .isEqualTo("Brief vom SEM 2030-01-31");
    }

    @Test
    void whatHasExpiredIsSaidAtTheTopAndAtTheDocument() {
        keep("Ausweis F", false, LocalDate.of(2020, 1, 31));
        open();

        assertThat(text()).contains("1 Dokument ist abgelaufen.").contains("Abgelaufen am 31.1.2020");
    }

    @Test
    void aSensitiveDocumentOfAColleagueIsOpenedWithAReason() {
        keep("Arztbericht", true, null);
        cleanVaadinEnvironment();
        world.signInAsCaseworker(region);
        restart();

        test($(Button.class).withText("Öffnen").all().getLast()).click();
        test($(Button.class).withText("Begründen und öffnen").single()).click();
        TextArea why = $(TextArea.class).single();
        assertThat(why.isInvalid()).isTrue();
        why.setValue("Vertretung");
        test($(Button.class).withText("Begründen und öffnen").single()).click();

        assertThat(world.ask(
                        "select reason from audit_event where object_type = 'document' and reason is not null and dossier_id = ?",
                        selam.id()))
                .isEqualTo("Vertretung");
    }

    private void restart() {
        DossierId same = selam;
        UUID there = region;
        initVaadinEnvironment();
        selam = same;
        region = there;
        world.signInAsCaseworker(region);
        open();
    }

    private void keep(String title, boolean sensitive, LocalDate expires) {
        uploads.add(
                selam,
                new DocumentForm(title, "OTHER", false, sensitive, expires),
                uploads.receive(selam, "a.pdf", new ByteArrayInputStream(Papers.pdf())));
    }

    private void open() {
        com.vaadin.flow.component.UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
        roundTrip();
    }
}
