package ch.etappe.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, good and bad. */
public final class Papers {

    private static final String WORD =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private Papers() {}

    public static byte[] pdf() {
        return pdf("");
    }

    static byte[] pdf(String afterHeader) {
        return bytes("%PDF-1.4\n" + afterHeader
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** A photo that lies on its side, taken at a place: red where the top left of the upright picture is. */
    public static byte[] photo() {
        byte[] plain = picture("jpg", 60, 40);
        byte[] exif = exif();
        byte[] photo = new byte[plain.length + exif.length];
        System.arraycopy(plain, 0, photo, 0, 2);
        System.arraycopy(exif, 0, photo, 2, exif.length);
        System.arraycopy(plain, 2, photo, 2 + exif.length, plain.length - 2);
        return photo;
    }

    static byte[] picture(String kind, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, height / 2, width / 2, height / 2);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** APP1 with "turned by a quarter to the right" (6) and a GPS directory. */
    private static byte[] exif() {
        String tiff = "MM\0*\0\0\0\u0008" + "\0\u0002"
                + "\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0" // orientation
                + "\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u0026" // where the GPS directory is
                + "\0\0\0\0"
                + "GPS-47.3520N-7.9078E\0";
        String body = "Exif\0\0" + tiff;
        int length = body.length() + 2;
        return bytes("\u00ff\u00e1" + (char) (length >> 8) + (char) (length & 0xFF) + body);
    }

    static byte[] word() {
        return word(Map.of());
    }

    static byte[] word(Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", WORD);
        parts.put("word/document.xml", "<w:document/>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A text that unpacks to 220 million zeros. */
    static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(WORD));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] both(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** One byte a character. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
