package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Refused requests as RFC 9457 says them; {@code detail} is a sentence in the reader's language. */
@Component
class Problems {

    private final AskedReader asked;
    private final Texts texts;

    Problems(AskedReader asked, Texts texts) {
        this.asked = asked;
        this.texts = texts;
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        write(request, response, status, null, key, arguments);
    }

    /** About a parameter. */
    void write(HttpServletRequest request, HttpServletResponse response, BadParameter refused) throws IOException {
        write(request, response, HttpStatus.BAD_REQUEST, refused.parameter(), refused.key(), refused.arguments());
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            @Nullable String parameter,
            String key,
            Object... arguments)
            throws IOException {
        Language reader = asked.readerOf(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type(status, parameter));
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", texts.get(reader.locale(), key, arguments));
        if (parameter != null) {
            problem.put("parameter", parameter);
        }
        byte[] body = Json.bytes(problem);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Where people read about it; what needs no word beyond its status has none. */
    private static String type(HttpStatus status, @Nullable String parameter) {
        if (parameter != null) {
            return HsdsEndpoint.ROOT + "/about#parameters";
        }
        return status == HttpStatus.TOO_MANY_REQUESTS ? HsdsEndpoint.ROOT + "/about#limit" : "about:blank";
    }
}
