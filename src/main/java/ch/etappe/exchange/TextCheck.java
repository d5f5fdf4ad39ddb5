package ch.etappe.exchange;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a file is text in UTF-8 with lines of a bearable length, before anything is read from it. Reads it piece by
 * piece, and tells the line where it is not.
 */
final class TextCheck {

    private static final int LONGEST_LINE = 20_000;
    private static final int PIECE = 65_536;

    private int line = 1;
    private int inLine;
    private boolean afterReturn;

    private TextCheck() {}

    /**
     * @throws Refusal {@code exchange.refusal.excel}, {@code .utf-16}, {@code .not-utf-8}, {@code .no-text},
     *     {@code .line-too-long}; the last three with the line
     */
    static void of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            refuseByBeginning(bytes.readNBytes(4));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            new TextCheck().read(bytes);
        }
    }

    private static void refuseByBeginning(byte[] first) {
        if (begins(first, 'P', 'K') || begins(first, 0xD0, 0xCF)) {
            throw new Refusal("exchange.refusal.excel");
        }
        if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            throw new Refusal("exchange.refusal.utf-16");
        }
    }

    private static boolean begins(byte[] bytes, int one, int two) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == one && (bytes[1] & 0xFF) == two;
    }

    private void read(InputStream file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer text = CharBuffer.allocate(PIECE);
        boolean end = false;
        while (!end) {
            int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, text, end);
            text.flip();
            look(text);
            if (result.isError()) {
                throw new Refusal("exchange.refusal.not-utf-8", line);
            }
            bytes.compact();
            text.clear();
        }
    }

    private void look(CharBuffer text) {
        while (text.hasRemaining()) {
            char sign = text.get();
            boolean returned = sign == '\r';
            if (returned || sign == '\n') {
                line += sign == '\n' && afterReturn ? 0 : 1;
                inLine = 0;
            } else if (Character.isISOControl(sign) && sign != '\t') {
                throw new Refusal("exchange.refusal.no-text", line);
            } else if (++inLine > LONGEST_LINE) {
                throw new Refusal("exchange.refusal.line-too-long", line);
            }
            afterReturn = returned;
        }
    }
}
