package ch.etappe.uikit;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A QR code as SVG: sharp on paper at any size, and no file of its own. Source: ISO/IEC 18004. */
public final class QrCode {

    /** White around it, in modules; readers need it. */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * @param address what a phone opens
     * @param name read aloud instead of the picture
     */
    public static String svg(String address, String name) {
        ByteMatrix modules = modules(address);
        int size = modules.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg class="qr" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" shape-rendering="crispEdges">\
                <path class="qr-ground" d="M0 0h%1$dv%1$dH0z"/><path class="qr-dark" d="%3$s"/></svg>""".formatted(size, escaped(name), path);
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
