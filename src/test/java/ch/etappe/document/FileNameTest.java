package ch.etappe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\Users\\x\\Brief.pdf', Brief",
        "Brief.pdf, Brief",
        "'.pdf', Dokument",
        "'   ', Dokument",
        "Diplom B1.2.docx, Diplom B1.2"
    })
    void aTitleIsTheNameWithoutFolderAndEnding(String uploaded, String title) {
        assertThat(FileName.title(uploaded)).isEqualTo(title);
    }

    @Test
    void whatTurnsOrHidesIsLeftOutAndWhatWordsNeedStays() {
        assertThat(FileName.title("Rechnung\u202Egpj.exe")).isEqualTo("Rechnunggpj");
        assertThat(FileName.ending("Rechnung\u202Egpj.exe")).isEqualTo("exe");
        assertThat(FileName.title("a\r\nSet-Cookie: b.pdf")).isEqualTo("a Set-Cookie: b");
        assertThat(FileName.title("نامه\u200cها.pdf")).isEqualTo("نامه\u200cها");
    }

    @Test
    void aDownloadHasANameThatNoDiskAndNoHeaderStumblesOver() {
        String name = FileName.forDownload("a\"; filename=\"b.exe\r\nX: <y>|*?/\\", DocumentFormat.PDF);

        assertThat(name).isEqualTo("a-; filename=-b.exe X- -y-.pdf");
        String header = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        assertThat(header).doesNotContain("\r").doesNotContain("\n");
        assertThat(FileName.forDownload("...", DocumentFormat.PNG)).isEqualTo("Dokument.png");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(FileName.title("x".repeat(400) + ".pdf")).hasSize(DocumentForm.LONGEST);
    }
}
