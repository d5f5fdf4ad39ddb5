package ch.etappe.document;

import ch.etappe.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder with the files. What arrives lies in {@code arrived} until it is in order; what is kept has a random name
 * in one of 256 folders, and is on the disk before anybody hears that it is kept.
 */
@Component
class DocumentStore {

    private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);
    private static final String ARRIVED = "arrived";
    private static final int PIECE = 65_536;
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;

    DocumentStore(DocumentProperties properties) {
        this.folder = properties.folder();
    }

    Path arrived(UUID key) {
        return folder.resolve(ARRIVED).resolve(key.toString());
    }

    /** Where a kept file lies. */
    Path kept(UUID key) {
        String name = key.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /**
     * Writes what comes, piece by piece.
     *
     * @throws Refusal {@code document.me.refusal.empty}, {@code .too-large}, {@code .disk}, {@code .interrupted}
     */
    void receive(InputStream content, Path file, long limit) {
        try (OutputStream disk = create(file)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = next(content, piece); read >= 0; read = next(content, piece)) {
                size += read;
                if (size > limit) {
                    throw new Refusal("document.me.refusal.too-large", limit >> 20);
                }
                disk.write(piece, 0, read);
            }
            if (size == 0) {
                throw new Refusal("document.me.refusal.empty");
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void replace(Path file, Path by) throws IOException {
        Files.move(by, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * From now on the file is kept, also if the power fails.
     *
     * @throws Refusal {@code document.me.refusal.interrupted} if it has been forgotten meanwhile
     */
    void keep(UUID key) {
        Path to = kept(key);
        try {
            force(arrived(key), StandardOpenOption.WRITE);
            Files.createDirectories(above(to));
            Files.move(arrived(key), to, StandardCopyOption.ATOMIC_MOVE);
            force(above(to), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new Refusal("document.me.refusal.interrupted");
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * A kept file with the very bytes that were kept.
     *
     * @throws IllegalStateException if they are not: an incident
     */
    Path verified(UUID key, String sha256) {
        try {
            if (!Fingerprint.of(kept(key)).equals(sha256)) {
                throw new IllegalStateException("The file " + key + " is not the one that was kept");
            }
            return kept(key);
        } catch (IOException e) {
            throw new IllegalStateException("The file " + key + " cannot be read", e);
        }
    }

    void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn(
                    "A file could not be removed; the sweep will try again: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** All files of ours that have not changed since then, arrived or kept. Close it. */
    Stream<Path> untouchedSince(Instant then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        return Files.find(
                folder,
                2,
                (file, about) -> about.isRegularFile()
                        && OURS.matcher(file.getFileName().toString()).matches()
                        && about.lastModifiedTime().toInstant().isBefore(then));
    }

    boolean isArrived(Path file) {
        return above(file).endsWith(ARRIVED);
    }

    /** What to say when the disk does not do as it should. */
    static RuntimeException failure(IOException e) {
        log.error("The folder of documents cannot be written: {}", e.getClass().getSimpleName());
        boolean full = String.valueOf(e.getMessage()).contains("No space left") || (e instanceof FileSystemException);
        return full ? new Refusal("document.me.refusal.disk") : new UncheckedIOException(e);
    }

    private static int next(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException e) {
            throw new Refusal("document.me.refusal.interrupted");
        }
    }

    private static Path above(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static OutputStream create(Path file) throws IOException {
        Files.createDirectories(above(file));
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
