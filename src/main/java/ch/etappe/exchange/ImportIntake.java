package ch.etappe.exchange;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: counted while it comes, then read from the disk row by row. It lies in the data folder only while it is
 * read; what is left by a portal that was killed meanwhile, the sweep removes.
 */
@Component
class ImportIntake {

    private static final Logger log = LoggerFactory.getLogger(ImportIntake.class);
    private static final int PIECE = 65_536;

    private final Path folder;

    ImportIntake(ImportProperties properties) {
        this.folder = properties.folder();
    }

    /**
     * Calls the reader with the file; afterwards it is gone.
     *
     * @param limit bytes at most
     * @throws Refusal {@code exchange.refusal.too-large}, {@code .empty}, {@code .interrupted}, and what {@link TextCheck}
     *     and {@link CsvFile} refuse
     */
    <T> T take(InputStream content, long limit, Reader<T> reader) {
        Path file = folder.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(folder);
            String sha256 = write(content, file, limit);
            TextCheck.of(file);
            return reader.read(file, CsvFile.layout(file), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget(file);
        }
    }

    /** Removes files that nobody has been reading since then. */
    void forgetOlderThan(Instant then) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.find(
                folder,
                1,
                (file, about) -> about.isRegularFile()
                        && about.lastModifiedTime().toInstant().isBefore(then))) {
            files.forEach(ImportIntake::forget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(InputStream content, Path file, long limit) throws IOException {
        MessageDigest sum = sha256();
        long size = 0;
        try (OutputStream disk = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            byte[] piece = new byte[PIECE];
            for (int read = next(content, piece); read >= 0; read = next(content, piece)) {
                size += read;
                if (size > limit) {
                    throw new Refusal("exchange.refusal.too-large", limit >> 20);
                }
                disk.write(piece, 0, read);
                sum.update(piece, 0, read);
            }
        }
        if (size == 0) {
            throw new Refusal("exchange.refusal.empty");
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static int next(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException e) {
            throw new Refusal("exchange.refusal.interrupted");
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn(
                    "A file could not be removed; the sweep will try again: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes something of a file that is there for the moment. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Path file, Layout layout, String sha256) throws IOException;
    }
}
