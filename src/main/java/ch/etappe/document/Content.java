package ch.etappe.document;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells from the first bytes what a file is; the name and what the browser says of it count for nothing. Only the few
 * kinds of {@link DocumentFormat}, and each only if it is nothing else besides.
 */
final class Content {

    private static final int HEAD = 16;

    private Content() {}

    /** @throws Refusal {@code document.me.refusal.type}, {@code .picture} or {@code .unsafe} */
    static DocumentFormat recognise(Path file) throws IOException {
        String head = head(file);
        if (head.startsWith("%PDF-")) {
            PdfCheck.require(file);
            return DocumentFormat.PDF;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return DocumentFormat.JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return DocumentFormat.PNG;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return OfficeCheck.require(file);
        }
        if (isOtherPicture(head)) {
            throw new Refusal("document.me.refusal.picture");
        }
        throw new Refusal("document.me.refusal.type");
    }

    /** HEIC, AVIF, WebP, GIF, TIFF: no part of Java reads the first three, so they could not be made anew. */
    private static boolean isOtherPicture(String head) {
        boolean heic = head.startsWith("ftyp", 4);
        boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        return heic || webp || head.startsWith("GIF8") || head.startsWith("II*\0") || head.startsWith("MM\0*");
    }

    /** One character a byte. */
    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
