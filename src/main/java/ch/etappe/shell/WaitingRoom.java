package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.LanguageChoice;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers on the portal's port while the portal itself cannot start yet: with a page that says so in the visitor's
 * language and comes back by itself, with the files of its look, and with what a watcher asks. Knows no people.
 */
public final class WaitingRoom implements AutoCloseable {

    private static final Map<String, String> FILES =
            Map.of("css", "text/css; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2");

    private final HttpServer server;
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final Languages languages;
    private final WaitingPage page;

    private WaitingRoom(HttpServer server, Languages languages, Texts texts) {
        this.server = server;
        this.languages = languages;
        this.page = new WaitingPage(texts);
        server.setExecutor(visitors);
        server.createContext("/", this::answer);
        server.start();
    }

    /** @throws IOException if the port cannot be had */
    public static WaitingRoom open(InetSocketAddress at, Languages languages) throws IOException {
        return new WaitingRoom(HttpServer.create(at, 0), languages, new Texts(languages));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Frees the port for the portal. */
    @Override
    public void close() {
        server.stop(0);
        visitors.shutdownNow();
    }

    private void answer(HttpExchange visit) throws IOException {
        try (visit) {
            String path = visit.getRequestURI().getPath();
            visit.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            visit.getResponseHeaders().set("Cache-Control", "no-store");
            if (path.startsWith("/actuator/health")) {
                boolean alive = path.equals("/actuator/health/liveness");
                send(
                        visit,
                        alive ? 200 : 503,
                        "application/json",
                        alive ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
            } else if (isFile(path)) {
                sendFile(visit, path);
            } else {
                sendPage(visit);
            }
        }
    }

    private void sendPage(HttpExchange visit) throws IOException {
        Language reader = language(visit);
        visit.getResponseHeaders().set("Retry-After", Integer.toString(SentencePage.SECONDS));
        visit.getResponseHeaders().set("Content-Language", reader.tag());
        visit.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        if ("fetch".equals(visit.getRequestHeaders().getFirst("X-Requested-With"))) {
            send(visit, 503, "text/plain; charset=utf-8", page.sentence(reader));
        } else {
            send(
                    visit,
                    503,
                    "text/html; charset=utf-8",
                    page.html(reader, visit.getRequestMethod().equals("GET")));
        }
    }

    private static boolean isFile(String path) {
        return Stream.of("/css/", "/fonts/", "/icons/").anyMatch(path::startsWith) && !path.contains("..");
    }

    private static void sendFile(HttpExchange visit, String path) throws IOException {
        String type = FILES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream file =
                type == null ? null : WaitingRoom.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null || type == null) {
                send(visit, 404, "text/plain", "");
            } else {
                send(visit, 200, type, file.readAllBytes());
            }
        }
    }

    private static void send(HttpExchange visit, int status, String type, String body) throws IOException {
        send(visit, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange visit, int status, String type, byte[] body) throws IOException {
        visit.getResponseHeaders().set("Content-Type", type);
        boolean empty = body.length == 0 || visit.getRequestMethod().equals("HEAD");
        visit.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            visit.getResponseBody().write(body);
        }
    }

    private Language language(HttpExchange visit) {
        return remembered(visit.getRequestHeaders().getFirst("Cookie"))
                .orElseGet(() -> accepted(visit.getRequestHeaders().getFirst("Accept-Language")));
    }

    private Optional<Language> remembered(@Nullable String cookies) {
        return Stream.of(cookies == null ? new String[0] : cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(LanguageChoice.COOKIE + "="))
                .flatMap(cookie -> HttpCookie.parse(cookie).stream())
                .flatMap(cookie -> languages.find(cookie.getValue()).stream())
                .findFirst();
    }

    private Language accepted(@Nullable String header) {
        try {
            return languages.bestFor(
                    header == null
                            ? List.of()
                            : Locale.LanguageRange.parse(header).stream()
                                    .map(range -> Locale.forLanguageTag(range.getRange()))
                                    .toList());
        } catch (IllegalArgumentException nonsense) {
            return languages.source();
        }
    }
}
