package ch.etappe.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A database server as somebody else runs it: with a user and a schema of other names, and everything that can be
 * chosen chosen differently from ours (character set, collation, time zone, SQL mode, case of table names).
 */
final class ForeignMariaDb implements AutoCloseable {

    static final String SCHEMA = "Portal_of_Place";
    static final String USER = "place";
    static final String PASSWORD = "it's \"theirs\"";

    private final DataFolder folder;
    private final int port;
    private final Process process;

    ForeignMariaDb(Path data) throws IOException, InterruptedException {
        DiskSpace disk = DiskSpace.ofThisMachine();
        MariaDbBinaries binaries =
                MariaDbBinaries.unpackInto(Path.of("target/mariadb").toAbsolutePath(), disk);
        folder = DataFolder.claim(data.toAbsolutePath());
        new MariaDbInstallation(binaries, folder, disk).ensure();
        Files.writeString(folder.initFile(), """
                CREATE DATABASE %1$s CHARACTER SET latin1 COLLATE latin1_swedish_ci;
                CREATE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
                """.formatted(SCHEMA, USER, PASSWORD.replace("'", "''")));
        port = MariaDbProcess.freePort();
        List<String> command = List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + folder.database(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=foreign.sock",
                "--tmpdir=" + Files.createDirectories(folder.root().resolve("tmp")),
                "--init-file=" + folder.initFile(),
                "--user=" + System.getProperty("user.name"),
                "--character-set-server=latin1",
                "--collation-server=latin1_swedish_ci",
                "--default-time-zone=+05:45",
                "--sql-mode=",
                "--lower-case-table-names=0");
        process = MariaDbProcess.builder(command, binaries, folder).start();
        while (!answers()) {
            if (process.waitFor(25, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(folder.log()));
            }
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, SCHEMA);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), USER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        MariaDbProcess.stop(process.toHandle());
        folder.close();
    }
}
