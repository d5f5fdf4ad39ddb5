package ch.etappe.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A person with a browser, as far as the server notices it: cookies, redirects, forms. All share the connections. */
final class HttpVisitor {

    private static final int MOST_REDIRECTS = 12;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private long waited;

    HttpVisitor(String address) {
        origin = URI.create(address);
    }

    /** Time between sending a request and having its whole answer, over all requests. */
    double millisecondsWaited() {
        return waited / 1e6;
    }

    /** Logs in by the form of the login page and ends at the wanted address, whose page is returned. */
    String login(String name, String password, String path) throws IOException, InterruptedException {
        String page = follow(request(origin.resolve(path)).GET());
        return submit(
                Jsoup.parse(page).expectFirst("form[action=/login]"), Map.of("username", name, "password", password));
    }

    /** Fills in a form and sends it with what is hidden in it. */
    String submit(Element form, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(typed);
        return follow(request(origin.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    String get(String path) throws IOException, InterruptedException {
        return follow(request(origin.resolve(path)).GET());
    }

    /** @throws IOException if it is not answered with 200 */
    String post(String path, String json) throws IOException, InterruptedException {
        return required(send(request(origin.resolve(path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json))));
    }

    private String follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(first);
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String next = answer.headers().firstValue("Location").orElseThrow();
            answer = send(request(answer.uri().resolve(next)).GET());
        }
        return required(answer);
    }

    private static String required(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        byte[] body =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        waited += System.nanoTime() - start;
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "de-CH")
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/140.0.0.0 Mobile");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
