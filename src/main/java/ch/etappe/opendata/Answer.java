package ch.etappe.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A whole answer as it goes over the wire.
 *
 * @param packed with gzip, once for everybody
 * @param tag the same as long as the content is; weak, because both forms share it
 */
record Answer(byte[] plain, byte[] packed, String tag) {

    private static final int TAG_BYTES = 12;

    static Answer of(byte[] plain) {
        return new Answer(plain, packed(plain), tag(plain));
    }

    static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int size() {
        return plain.length + packed.length;
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
