package ch.etappe.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.document.Papers;
import ch.etappe.dossier.DossierId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyDocumentsViewTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    private DossierId selam;

    @Override
    protected void signIn() {
        UUID region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        world.signInAsRefugee(selam);
    }

    @Test
    void aPhotoIsSentWithOneTapAndStandsInTheList() {
        navigate(MyDocumentsView.class);
        assertThat(text()).contains("Hier sind noch keine Dokumente.");

        test(photo()).upload("IMG_7.jpg", "image/jpeg", Papers.photo());

        assertThat(text())
                .contains("Anderer Brief")
                .contains("IMG_7")
                .contains("Nicht auf Viren geprüft")
                .contains("Ansehen");
        assertThat(world.ask("select format from document where dossier_id = ?", selam.id()))
                .isEqualTo("JPEG");
    }

    @Test
    void whatIsWrongWithAFileStandsBelowTheButtonAndNothingIsKept() {
        navigate(MyDocumentsView.class);

        test(photo()).upload("seite.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8));

        assertThat(text()).contains("Diese Art von Datei geht nicht.");
        assertThat(world.ask("select count(*) from document where dossier_id = ?", selam.id()))
                .isEqualTo("0");
    }

    @Test
    void theFirstButtonOpensTheCamera() {
        navigate(MyDocumentsView.class);

        assertThat(photo().getElement().getProperty("capture")).isEqualTo("environment");
        assertThat(photo().getElement().getProperty("accept")).isEqualTo("image/jpeg,image/png");
    }

    private Upload photo() {
        return $(Upload.class).all().getFirst();
    }
}
