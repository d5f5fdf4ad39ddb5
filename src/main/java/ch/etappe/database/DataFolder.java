package ch.etappe.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the embedded database keeps. It belongs to one portal at a time: whoever has it
 * claimed holds a lock that the operating system drops with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    /** Behind the text, because Windows forbids others to read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** @throws DatabaseUnavailable if another portal has it, or if it cannot be written */
    static DataFolder claim(Path root) {
        Path file = root.resolve("lock");
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new DatabaseUnavailable(
                        "The data folder %s is in use by another portal (process %s).".formatted(root, owner),
                        "Stop that portal, or choose another folder with --data DIR.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder %s cannot be written.".formatted(root),
                    "Give the user %s write access to it, or choose another folder with --data DIR."
                            .formatted(System.getProperty("user.name")),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("db");
    }

    /** A database in the making. It becomes {@link #database()} only when it is complete. */
    Path unfinishedDatabase() {
        return root.resolve("db.unfinished");
    }

    Path initFile() {
        return root.resolve("init.sql");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    /** Remembers which program the process of {@link #pidFile()} runs, for process numbers are reused. */
    private Path executableFile() {
        return root.resolve("mariadb.executable");
    }

    void rememberExecutable(Path executable) throws IOException {
        Files.writeString(executableFile(), executable.toRealPath().toString());
    }

    /** The database that an earlier portal left running when it was killed. */
    Optional<ProcessHandle> orphan() throws IOException {
        if (!Files.exists(pidFile()) || !Files.exists(executableFile())) {
            return Optional.empty();
        }
        String executable = Files.readString(executableFile());
        String pid = Files.readString(pidFile()).strip();
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid)).filter(process -> runs(executable, process));
    }

    /** Linux marks a program whose file was replaced meanwhile. */
    private static boolean runs(String executable, ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.equals(executable) || command.equals(executable + " (deleted)"))
                .isPresent();
    }

    /** Lets the next portal in. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
