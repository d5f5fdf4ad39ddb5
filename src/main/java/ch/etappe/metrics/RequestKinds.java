package ch.etappe.metrics;

import io.micrometer.common.KeyValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Names requests by what they are for, never by an address that somebody typed: the framework sends all of its own to
 * one address and says in a parameter which kind it is.
 */
@Component
class RequestKinds extends DefaultServerRequestObservationConvention {

    private static final Set<String> KINDS = Set.of("init", "uidl", "heartbeat", "push");
    private static final String KIND = "v-r=";
    private static final String FILES = "/VAADIN/";

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        if (request == null) {
            return super.uri(context);
        }
        String kind = kind(request.getQueryString());
        if (kind != null) {
            return KeyValue.of("uri", "flow:" + (KINDS.contains(kind) ? kind : "other"));
        }
        return request.getRequestURI().startsWith(FILES) ? KeyValue.of("uri", "flow:files") : super.uri(context);
    }

    /** From the address alone: asking the request for a parameter could read its body before Flow does. */
    private static @Nullable String kind(@Nullable String query) {
        if (query == null) {
            return null;
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(KIND))
                .map(pair -> pair.substring(KIND.length()))
                .findFirst()
                .orElse(null);
    }
}
