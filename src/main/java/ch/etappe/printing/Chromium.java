package ch.etappe.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Prints with a Chromium without a window, in a folder of its own that goes with it: no network, its own profile,
 * and an end after some time. The page itself forbids scripts ({@link PrintPage}).
 */
@Component
class Chromium implements PdfPrinter {

    private static final List<String> FOLDERS = List.of("css", "fonts");

    private final ChromiumOnServer server;
    private final PrintingProperties properties;

    Chromium(ChromiumOnServer server, PrintingProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    @Override
    public boolean isThere() {
        return server.find().isPresent();
    }

    @Override
    public byte[] print(String html) throws IOException, InterruptedException {
        Path browser = server.find().orElseThrow(() -> new IOException("There is no Chromium on this server"));
        Path folder = Files.createTempDirectory("etappe-print");
        try {
            Path page = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
            for (String name : FOLDERS) {
                copy(name, folder);
            }
            Path pdf = folder.resolve("page.pdf");
            run(browser, page, pdf, folder);
            byte[] made = Files.readAllBytes(pdf);
            if (made.length < 5 || !new String(made, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                throw new IOException("What Chromium made is no PDF");
            }
            return made;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(Path browser, Path page, Path pdf, Path folder) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-quic",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--proxy-server=127.0.0.1:9",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--export-tagged-pdf",
                        "--generate-pdf-document-outline",
                        "--print-to-pdf=" + pdf)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile());
        if ("root".equals(System.getProperty("user.name"))) {
            // its own sandbox refuses to work for root; the page has no scripts to be kept in
            command.command().add("--no-sandbox");
        }
        command.command().add(page.toUri().toString());
        command.environment().put("HOME", folder.toString());
        Process process = command.start();
        try {
            if (!process.waitFor(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Chromium took longer than " + properties.timeout());
            }
            if (process.exitValue() != 0 || !Files.exists(pdf)) {
                throw new IOException("Chromium ended with " + process.exitValue() + " and made no PDF");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        Path into = Files.createDirectory(folder.resolve(name));
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:META-INF/resources/" + name + "/*")) {
            String filename = file.getFilename();
            if (filename != null && file.isReadable()) {
                try (InputStream content = file.getInputStream()) {
                    Files.copy(content, into.resolve(filename));
                }
            }
        }
    }
}
