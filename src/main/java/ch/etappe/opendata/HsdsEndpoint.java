package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.opendata.Resource.Listed;
import ch.etappe.opendata.Resource.Range;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** HSDS 3.0 over HTTP. Everything that changes an answer is in its address and in {@code Accept-Language}. */
@Controller
class HsdsEndpoint {

    static final String ROOT = "/api/hsds";

    private static final String JSON = "application/json;charset=utf-8";
    private static final String LINES = "application/x-ndjson;charset=utf-8";
    private static final int LINES_AT_ONCE = 200;

    private final Map<String, Resource> resources;
    private final AskedReader reader;
    private final AnswerCache cache;
    private final Stamp stamp;
    private final Problems problems;
    private final byte[] description;

    HsdsEndpoint(List<Resource> resources, AskedReader reader, AnswerCache cache, Stamp stamp, Problems problems)
            throws IOException {
        this.resources = resources.stream().collect(Collectors.toMap(Resource::path, Function.identity()));
        this.reader = reader;
        this.cache = cache;
        this.stamp = stamp;
        this.problems = problems;
        this.description = new ClassPathResource("opendata/openapi.json").getContentAsByteArray();
    }

    /** Not kept: it says the address under which it was asked. */
    @GetMapping({ROOT, ROOT + "/"})
    void root(HttpServletResponse response) throws IOException {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ROOT)
                .build()
                .toUriString();
        response.setContentType(JSON);
        response.getOutputStream()
                .write(Json.bytes(new Hsds.About(Hsds.VERSION, address + "/about", address + "/openapi.json")));
    }

    @GetMapping(ROOT + "/openapi.json")
    void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "openapi", () -> description);
    }

    @GetMapping(ROOT + "/{collection}")
    void list(@PathVariable String collection, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Resource resource = resource(collection);
        Asked asked = reader.read(request);
        String key = collection + "?" + asked.key();
        speak(response, asked.reader());
        if (asked.lines()) {
            stream(request, response, key, resource, asked);
        } else {
            send(request, response, key, () -> page(resource, asked));
        }
    }

    @GetMapping(ROOT + "/{collection}/{id}")
    void one(
            @PathVariable String collection,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Resource resource = resource(collection);
        UUID wanted = Ids.parse(id);
        Asked asked = reader.read(request);
        speak(response, asked.reader());
        send(
                request,
                response,
                collection + "/" + wanted + "?" + asked.key(),
                () -> Json.bytes(resource.one(wanted, asked)));
    }

    /** Whatever else is asked for. */
    @RequestMapping(ROOT + "/**")
    void nothingElse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (List.of("GET", "HEAD").contains(request.getMethod())) {
            throw new NotFound();
        }
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        problems.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "opendata.problem.read-only");
    }

    private Resource resource(String collection) {
        Resource resource = resources.get(collection);
        if (resource == null) {
            throw new NotFound();
        }
        return resource;
    }

    private static byte[] page(Resource resource, Asked asked) {
        List<?> contents = resource.list(asked, Range.of(asked)).stream()
                .map(Listed::document)
                .toList();
        return Json.bytes(Hsds.Page.of(asked, resource.count(asked), contents));
    }

    private static void speak(HttpServletResponse response, Language reader) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag());
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String key, Supplier<byte[]> content)
            throws IOException {
        Stamp.Seen seen = stamp.look();
        Answer answer = cache.get(key, seen.changedAt(), content);
        if (isKnown(request, response, answer.tag(), seen)) {
            return;
        }
        boolean packs = acceptsGzip(request);
        byte[] body = packs ? answer.packed() : answer.plain();
        if (packs) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(JSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** All of them, one a line, as many at once as memory does not mind. */
    private void stream(
            HttpServletRequest request, HttpServletResponse response, String key, Resource resource, Asked asked)
            throws IOException {
        Stamp.Seen seen = stamp.look();
        String tag = Answer.tag((key + seen.changedAt()).getBytes(StandardCharsets.UTF_8));
        if (isKnown(request, response, tag, seen)) {
            return;
        }
        List<Listed> part = resource.list(asked, new Range(null, 0, LINES_AT_ONCE));
        response.setContentType(LINES);
        OutputStream lines = response.getOutputStream();
        while (!part.isEmpty()) {
            for (Listed one : part) {
                lines.write(Json.bytes(one.document()));
                lines.write('\n');
            }
            part = resource.list(asked, new Range(part.getLast().id(), 0, LINES_AT_ONCE));
        }
    }

    /** Whether the reader has it already; then 304 is all it gets. */
    private static boolean isKnown(
            HttpServletRequest request, HttpServletResponse response, String tag, Stamp.Seen seen) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return new ServletWebRequest(request, response)
                .checkNotModified(tag, seen.lastModified().toEpochMilli());
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
