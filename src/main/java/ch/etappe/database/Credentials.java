package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;

/** The one account of the embedded database, with a password that lives as long as the portal. */
record Credentials(String user, String password) {

    static final String SCHEMA = "etappe";

    private static final int PASSWORD_BYTES = 32;

    static Credentials random() {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return new Credentials(SCHEMA, HexFormat.of().formatHex(password));
    }

    /** Writes what MariaDB runs before it lets anybody in. Only this user may read it, from its first byte. */
    void writeInitFile(Path file, boolean emptySchema) throws IOException {
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, statements(emptySchema), StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** MariaDB reads one statement per line. */
    private String statements(boolean emptySchema) {
        return (emptySchema ? "DROP DATABASE IF EXISTS %1$s;\n" : "")
                .concat("""
                        CREATE DATABASE IF NOT EXISTS %1$s;
                        CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                        GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
                        """)
                .formatted(SCHEMA, user, password);
    }

    /** Hides the password, so that it can never reach a log file by accident. */
    @Override
    public String toString() {
        return "Credentials[" + user + "]";
    }
}
