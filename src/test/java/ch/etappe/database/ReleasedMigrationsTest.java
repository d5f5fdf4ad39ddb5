package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that ran in somebody's data folder is never changed again; {@code released-migrations.txt} holds to it. */
class ReleasedMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");

    @Test
    void areNeverChanged() throws Exception {
        TreeMap<String, String> now = new TreeMap<>();
        for (Path file : files()) {
            now.put(file.getFileName().toString(), sum(file));
        }
        for (String line : Files.readAllLines(RELEASED)) {
            String[] words = line.split(" ");
            assertThat(now.remove(words[1]))
                    .as(
                            "%s is released and ran in data folders: take your change back and add a new migration",
                            words[1])
                    .isEqualTo(words[0]);
        }
        List<String> fresh = now.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
        assertThat(fresh).as("new migrations; add these lines to %s", RELEASED).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.toList();
        }
    }

    /** Of the lines, whatever ends them. */
    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        byte[] text = String.join("\n", Files.readAllLines(file)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                .substring(0, 16);
    }
}
