package ch.etappe.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded database lives. Paths are strings, because Spring would look for a relative path on the class path
 * first.
 *
 * @param folder the data folder; created when missing
 * @param binaries where MariaDB's programs are unpacked, once per version; may be shared by several data folders
 * @param memory how much of the data MariaDB keeps in memory; its log of changes takes half as much of the disk
 * @param fresh whether each start begins with an empty schema; for tests
 */
@ConfigurationProperties("etappe.database")
record EmbeddedDatabaseProperties(
        @DefaultValue("data") String folder,
        @DefaultValue("data/mariadb") String binaries,
        @DefaultValue("128MB") DataSize memory,
        @DefaultValue("false") boolean fresh) {

    Path folderPath() {
        return Path.of(folder).toAbsolutePath().normalize();
    }

    Path binariesPath() {
        return Path.of(binaries).toAbsolutePath().normalize();
    }
}
