package ch.etappe.printing;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the browser is: the one that is set, then the path, then what Playwright downloaded, as the launcher looks. */
@Component
class ChromiumOnServer {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final PrintingProperties properties;

    ChromiumOnServer(PrintingProperties properties) {
        this.properties = properties;
    }

    /** Looks each time: one that is installed later is found without a new start. */
    Optional<Path> find() {
        String set = properties.chromium();
        if (set != null && !set.isBlank()) {
            return Optional.of(Path.of(set)).filter(Files::isExecutable);
        }
        List<Path> candidates = new ArrayList<>();
        String[] folders = String.valueOf(System.getenv("PATH")).split(File.pathSeparator);
        NAMES.forEach(name -> {
            for (String folder : folders) {
                candidates.add(Path.of(folder, name));
            }
        });
        candidates.addAll(downloaded());
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    private static List<Path> downloaded() {
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder, "chromium-*")) {
            for (Path version : versions) {
                try (DirectoryStream<Path> builds = Files.newDirectoryStream(version, "chrome-linux*")) {
                    builds.forEach(build -> found.add(build.resolve("chrome")));
                }
            }
        } catch (IOException none) {
            return List.of();
        }
        return found;
    }
}
