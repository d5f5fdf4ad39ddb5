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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the embedded database keeps. It belongs to one portal at a time: whoever has it
 * claimed holds a lock that the operating system drops with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    /** Behind the text, because Windows forbids others to read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final String DATABASE = "db";
    private static final Pattern OURS = Pattern.compile(
            "db\\.unfinished|init\\.sql|lock|mariadb|sample-set|tmp|mariadb\\.(?:log|pid|executable)|etappe\\.log.*|lost\\+found|\\..*");

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * @throws DatabaseUnavailable if another portal has it, if somebody else's files are in it, which stay untouched, or
     *     if it cannot be written
     */
    static DataFolder claim(Path root) {
        Path file = root.resolve("lock");
        try {
            requireOurs(root);
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

    /** Ours holds what we write, and whatever a file system or a desktop puts into every folder. */
    private static void requireOurs(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            throw new DatabaseUnavailable(
                    "The data folder %s is a file.".formatted(root), "Choose a folder with --data DIR.");
        }
        if (!Files.exists(root) || Files.exists(root.resolve(DATABASE))) {
            return;
        }
        try (Stream<Path> content = Files.list(root)) {
            Optional<Path> foreign = content.filter(entry ->
                            !OURS.matcher(entry.getFileName().toString()).matches())
                    .findAny();
            if (foreign.isPresent()) {
                throw new DatabaseUnavailable(
                        "The folder %s belongs to another program: it holds %s."
                                .formatted(root, foreign.get().getFileName()),
                        "Choose an empty or a new folder with --data DIR. Its files were left alone.");
            }
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
        return root.resolve(DATABASE);
    }

    /** A database in the making. It becomes {@link #database()} only when it is complete. */
    Path unfinishedDatabase() {
        return root.resolve("db.unfinished");
    }

    Path initFile() {
        return root.resolve("init.sql");
    }

    /** Of this server alone: one that starts deletes what others keep in a shared one. */
    Path temporaryTables() {
        return root.resolve("tmp");
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

    /** The database that an earlier portal left running when it was killed, also one that had only begun to start. */
    Optional<ProcessHandle> orphan() throws IOException {
        Optional<ProcessHandle> seen =
                ProcessHandle.allProcesses().filter(this::usesThisFolder).findFirst();
        return seen.isPresent() ? seen : written();
    }

    /** By what it was started with. Not every system tells. */
    private boolean usesThisFolder(ProcessHandle process) {
        boolean mariaDb = process.info()
                .command()
                .filter(command -> command.contains("mariadbd"))
                .isPresent();
        return mariaDb
                && Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(Set.of("--datadir=" + database(), "--datadir=" + unfinishedDatabase())::contains);
    }

    private Optional<ProcessHandle> written() throws IOException {
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
