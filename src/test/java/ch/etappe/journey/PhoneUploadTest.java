package ch.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.document.Papers;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A letter goes from the phone to the caseworker's desk, and what cannot be taken says so. */
@Tag("browser")
@Timeout(180)
class PhoneUploadTest {

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.withSample("tiny");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aPhotoGoesFromThePhoneToTheDesk() {
        try (Visitor selam = new Visitor(Browsers.darkPhone(), portal.address());
                Visitor brunner = new Visitor(Browsers.desk(), portal.address())) {
            selam.as("refugee", "/me/documents")
                    .speak("Deutsch")
                    .finds("documents")
                    .doesNotScrollSideways();

            choose(selam, "Foto machen", new FilePayload("IMG_4711.jpg", "image/jpeg", Papers.photo()));
            selam.sees("IMG_4711").sees("Nicht auf Viren geprüft").finds("documents with a photo");

            choose(
                    selam,
                    "Foto machen",
                    new FilePayload("seite.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8)));
            selam.sees("Diese Art von Datei geht nicht.").finds("documents with a problem");

            String dossier = portal.database()
                    .sql("select dossier_id from document where title = 'IMG_4711'")
                    .query(String.class)
                    .single();
            brunner.as("caseworker", "/casework")
                    .open("/casework/dossiers/" + dossier)
                    .sees("IMG_4711")
                    .finds("case page");
            assertThat(selam.page()
                            .request()
                            .get(portal.address()
                                    + selam.page()
                                            .locator(".document-card a.button")
                                            .first()
                                            .getAttribute("href"))
                            .headers())
                    .containsEntry("content-type", "image/jpeg");
        }
    }

    private static void choose(Visitor visitor, String button, FilePayload file) {
        visitor.page().waitForFileChooser(() -> visitor.button(button).click()).setFiles(file);
        visitor.page()
                .waitForCondition(
                        () -> visitor.page().locator("vaadin-upload-file").count() == 0);
        visitor.settled();
    }
}
