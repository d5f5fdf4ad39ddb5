package ch.etappe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a phone reads is the address, whatever the picture is made of. */
class QrCodeTest {

    private static final int SCALE = 8;

    @Test
    void aPhoneReadsTheAddressBack() throws Exception {
        String address = "https://portal.example.ch/t/" + "aB3_-".repeat(8) + "xyz?in=fa-AF";

        assertThat(read(QrCode.svg(address, "Ort & Zeit"))).isEqualTo(address);
        assertThat(QrCode.svg(address, "Ort & \"Zeit\"")).contains("aria-label=\"Ort &amp; &quot;Zeit&quot;\"");
    }

    /** Draws the squares of the SVG and lets a reader look at them. */
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg).results().forEach(square -> draw(square, pixels, size));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))))
                .getText();
    }

    private static void draw(MatchResult square, int[] pixels, int size) {
        int x = Integer.parseInt(square.group(1)) * SCALE;
        int y = Integer.parseInt(square.group(2)) * SCALE;
        for (int row = y; row < y + SCALE; row++) {
            Arrays.fill(pixels, row * size + x, row * size + x + SCALE, 0);
        }
    }
}
