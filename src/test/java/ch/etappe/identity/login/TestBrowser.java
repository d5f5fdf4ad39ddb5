package ch.etappe.identity.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: cookies, redirects, forms. */
public class TestBrowser {

    private static final int MOST_REDIRECTS = 12;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI origin;
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "text/html"));
    private final List<URI> visited = new ArrayList<>();

    private URI at;
    private @Nullable HttpResponse<String> response;

    public TestBrowser(int port) {
        origin = URI.create("http://localhost:" + port);
        at = origin;
    }

    public TestBrowser accepting(String languages) {
        return with("Accept-Language", languages);
    }

    TestBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public TestBrowser open(String path) {
        return follow(request(origin.resolve(path)).GET());
    }

    /** One answer, its redirect not followed. */
    public HttpResponse<String> get(String path) {
        return send(request(origin.resolve(path)).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(origin.resolve(path), fields));
    }

    /** Fills in and sends the form of the page that has this action. */
    TestBrowser submit(String action, Map<String, String> typed) {
        Element form = Optional.ofNullable(page().selectFirst("form[action=" + action + "]"))
                .orElseThrow(() -> new AssertionError("No form for " + action + " at " + at + "\n" + body()));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(typed);
        return follow(form(origin.resolve(action), fields));
    }

    public TestBrowser login(String name, String password) {
        return submit("/login", Map.of("username", name, "password", password));
    }

    public Document page() {
        return Jsoup.parse(body());
    }

    public String text() {
        return page().body().text();
    }

    String body() {
        return response().body();
    }

    public int status() {
        return response().statusCode();
    }

    public HttpResponse<String> response() {
        return Objects.requireNonNull(response, "nothing opened yet");
    }

    /** Path and query of where it is now. */
    public String path() {
        return at.getRawQuery() == null ? at.getPath() : at.getPath() + "?" + at.getRawQuery();
    }

    List<URI> visited() {
        return visited;
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    void forget(String cookie) {
        cookie(cookie).ifPresent(found -> cookies.getCookieStore().remove(origin, found));
    }

    void set(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(origin, cookie);
    }

    private TestBrowser follow(HttpRequest.Builder first) {
        HttpResponse<String> answer = send(first);
        for (int i = 0;
                i < MOST_REDIRECTS && answer.headers().firstValue("Location").isPresent();
                i++) {
            URI next = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (!next.getAuthority().equals(origin.getAuthority())) {
                at = next;
                return this;
            }
            answer = send(request(next).GET());
        }
        return this;
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        headers.forEach(builder::header);
        return builder;
    }

    private HttpRequest.Builder form(URI uri, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        at = request.uri();
        visited.add(at);
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            response = answer;
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
