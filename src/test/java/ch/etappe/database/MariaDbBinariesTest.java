package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbBinariesTest {

    @TempDir
    Path folder;

    @Test
    void saySoWhenThereAreNoneForThisMachine() {
        String processor = System.getProperty("os.arch");
        System.setProperty("os.arch", "riscv64");
        try {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> MariaDbBinaries.unpackInto(folder, DiskSpace.ofThisMachine()))
                    .withMessageContaining("riscv64")
                    .satisfies(failure -> assertThat(failure.wayOut()).contains("SPRING_DATASOURCE_URL"));
        } finally {
            System.setProperty("os.arch", processor);
        }
    }

    @Test
    void sayHowMuchRoomIsMissing() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DiskSpace.ofThisMachine().require(folder, 1L << 40))
                .withMessageMatching(
                        "The database needs 1099511627776 MB of disk space in .* but only \\d+ MB are free\\.");
    }

    @Test
    void areUnpackedOnce() throws Exception {
        Path cache = Path.of("target/mariadb").toAbsolutePath();
        MariaDbBinaries first = MariaDbBinaries.unpackInto(cache, DiskSpace.ofThisMachine());
        long unpacked = first.server().toFile().lastModified();

        MariaDbBinaries second = MariaDbBinaries.unpackInto(cache, DiskSpace.ofThisMachine());

        assertThat(second).isEqualTo(first);
        assertThat(second.majorMinor()).isEqualTo("11.4");
        assertThat(second.server().toFile().lastModified()).isEqualTo(unpacked);
    }
}
