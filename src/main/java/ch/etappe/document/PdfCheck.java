package ch.etappe.document;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A PDF that is nothing else as well: no page of HTML in its head, nothing after its end, no archive at its tail. What is
 * inside, forms and scripts, is left to the virus scanner and the reader; offices send forms with scripts.
 */
final class PdfCheck {

    private static final int HEAD = 1024;
    /** An archive's directory ends within this, comment included. */
    private static final int TAIL = 65_557;

    private static final Pattern MARKUP = Pattern.compile("(?i)<(!doctype|html|script|svg|body|iframe|\\?php)");
    private static final Pattern END = Pattern.compile("%%EOF[\\s\\x00]*$");

    private PdfCheck() {}

    static void require(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            String head = read(channel, 0, HEAD);
            String tail = read(channel, Math.max(0, channel.size() - TAIL), TAIL);
            boolean another = MARKUP.matcher(head).find() || tail.contains("PK\u0005\u0006");
            if (another || !END.matcher(tail).find()) {
                throw new Refusal("document.me.refusal.unsafe");
            }
        }
    }

    private static String read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until it is full or the file ends
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
