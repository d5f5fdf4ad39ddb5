package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Understands the parameters of a request. Those that HSDS does not know are ignored, as other servers do. */
@Component
class AskedReader {

    static final int PAGE = 50;
    static final int MOST = 200;
    static final int MOST_MINIMAL = 10_000;
    static final int LAST_PAGE = 100_000;
    static final int FAR = 200_000;
    static final int LONG_SEARCH = 100;

    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Languages languages;

    AskedReader(Languages languages) {
        this.languages = languages;
    }

    /** The best of our languages for {@code Accept-Language}; German for who wants another or says nothing. */
    Language readerOf(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? languages.source()
                : languages.bestFor(Collections.list(request.getLocales()));
    }

    /** @throws BadParameter for the first one that cannot be */
    Asked read(HttpServletRequest request) {
        Given given = new Given(request);
        given.flag("top_only"); // every term is on top
        boolean minimal = given.flag("minimal");
        int most = minimal ? MOST_MINIMAL : MOST;
        return new Asked(
                readerOf(request),
                given.text("search", LONG_SEARCH),
                given.number("page", 1, 1, LAST_PAGE),
                given.number("per_page", minimal ? MOST_MINIMAL : PAGE, 1, most),
                given.lines(),
                new Asked.Filters(
                        given.id("taxonomy_term_id"),
                        given.id("taxonomy_id"),
                        given.id("organization_id"),
                        given.id("parent_id"),
                        given.moment("modified_after")),
                new Asked.Form(minimal, given.flag("full"), given.flag("full_service")),
                given.near());
    }

    private record Given(HttpServletRequest request) {

        private Optional<String> find(String name) {
            String[] values = request.getParameterValues(name);
            if (values != null && values.length > 1) {
                throw new BadParameter(name, "opendata.problem.twice");
            }
            return Optional.ofNullable(values).map(found -> found[0].strip()).filter(found -> !found.isEmpty());
        }

        private <T> Optional<T> find(String name, Function<String, T> reading, String problem, Object... arguments) {
            try {
                return find(name).map(reading);
            } catch (NumberFormatException | DateTimeException e) {
                throw new BadParameter(name, problem, arguments);
            }
        }

        String text(String name, int most) {
            String text = find(name).orElse("");
            if (text.length() > most) {
                throw new BadParameter(name, "opendata.problem.long", most);
            }
            return text;
        }

        int number(String name, int otherwise, int from, int to) {
            return find(name, Integer::parseInt, "opendata.problem.range", from, to)
                    .map(number -> within(name, number, from, to))
                    .orElse(otherwise);
        }

        private static int within(String name, int number, int from, int to) {
            if (number < from || number > to) {
                throw new BadParameter(name, "opendata.problem.range", from, to);
            }
            return number;
        }

        boolean flag(String name) {
            return switch (find(name).orElse("false")) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new BadParameter(name, "opendata.problem.flag");
            };
        }

        boolean lines() {
            return switch (find("format").orElse("json")) {
                case "json" -> false;
                case "ndjson" -> true;
                default -> throw new BadParameter("format", "opendata.problem.format");
            };
        }

        @Nullable
        UUID id(String name) {
            return find(name)
                    .map(text -> {
                        if (!ID.matcher(text).matches()) {
                            throw new BadParameter(name, "opendata.problem.id");
                        }
                        return UUID.fromString(text);
                    })
                    .orElse(null);
        }

        @Nullable
        Instant moment(String name) {
            return find(name, Given::instant, "opendata.problem.moment").orElse(null);
        }

        /** A day or a time without a zone is in UTC. A "+" that nobody encoded arrives as a blank. */
        private static Instant instant(String text) {
            String typed = text.replace(' ', '+');
            if (!typed.contains("T")) {
                return LocalDate.parse(typed).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return List.of('Z', 'z').contains(typed.charAt(typed.length() - 1))
                            || typed.matches(".*T.*[+-]\\d{2}:?\\d{2}")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
        }

        Asked.@Nullable Near near() {
            Integer metres = find("proximity", Integer::parseInt, "opendata.problem.range", 1, FAR)
                    .map(number -> within("proximity", number, 1, FAR))
                    .orElse(null);
            Optional<String> postcode = find("postcode");
            if (postcode.isEmpty() && metres != null) {
                throw new BadParameter("proximity", "opendata.problem.proximity-alone");
            }
            return postcode.map(code -> {
                        if (!POSTCODE.matcher(code).matches()) {
                            throw new BadParameter("postcode", "opendata.problem.postcode");
                        }
                        return new Asked.Near(code, metres);
                    })
                    .orElse(null);
        }
    }
}
