package ch.etappe.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, read in pieces. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream nowhere = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, nowhere);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
