package ch.etappe.opendata;

import static ch.etappe.opendata.OpenDataClient.find;
import static ch.etappe.opendata.OpenDataClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Languages;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.OfferCategory;
import ch.etappe.opendata.Asked.Filters;
import ch.etappe.opendata.Asked.Form;
import ch.etappe.opendata.Resource.Range;
import ch.etappe.test.StatementCounter;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What other programs get, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HsdsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenDataWorld world;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private List<Resource> resources;

    @Autowired
    private Languages languages;

    @Autowired
    private StatementCounter statements;

    private OpenDataClient client;
    private UUID provider;
    private Course course;

    @BeforeEach
    void anOffer() {
        client = new OpenDataClient(port);
        provider = world.provider("Sprachfenster");
        course = world.course(provider, "Deutsch Brückenkurs");
    }

    @Test
    void onlyWhatTheCantonPublishedOfActiveProvidersIsThere() {
        UUID draft = courses.submitted(provider, "Noch nicht", 5).offer().id();
        Course suspended = world.course(provider, "Ausgesetzt");
        world.set(suspended, "state = 'SUSPENDED'");
        UUID gone = world.provider("Geschlossen");
        Course closed = world.course(gone, "Kurs eines Anbieters, den es nicht mehr gibt");
        world.close(gone);

        assertThat(ids("/services?organization_id=" + provider))
                .containsExactly(course.offer().id().toString());
        assertThat(ids("/service_at_locations?organization_id=" + provider))
                .containsExactly(course.run().id().toString());
        for (String path : List.of(
                "/services/" + draft,
                "/services/" + suspended.offer().id(),
                "/services/" + closed.offer().id(),
                "/service_at_locations/" + suspended.run().id(),
                "/service_at_locations/" + closed.run().id(),
                "/organizations/" + gone,
                "/services/" + UUID.randomUUID(),
                "/services/no-id",
                "/nonsense")) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void anAnswerThatDidNotChangeIsNotSentAgain() {
        String path = "/services/" + course.offer().id();
        HttpResponse<String> first = client.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String yesterday = httpDate(Instant.now().minus(1, ChronoUnit.DAYS).minusSeconds(3600));
        String later = httpDate(Instant.now().plusSeconds(60));

        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get(path, "If-None-Match", tag).body()).isEmpty();
        assertThat(client.get(path, "If-Modified-Since", later).statusCode()).isEqualTo(304);
        assertThat(client.get(path, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(client.send("HEAD", path).headers().firstValue("ETag")).contains(tag);

        world.hold(course, 12);

        HttpResponse<String> changed = client.get(path, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
        assertThat(client.get(path, "If-Modified-Since", yesterday).statusCode())
                .isEqualTo(200);
    }

    @Test
    void linesHaveATagAsWell() {
        String path = "/services?format=ndjson&organization_id=" + provider;
        HttpResponse<String> all = client.get(path);

        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(all.body().lines())
                .singleElement()
                .asString()
                .contains(course.offer().id().toString());
        assertThat(client.get(
                                path,
                                "If-None-Match",
                                all.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void pagesAreCompleteAndDisjoint() {
        for (int i = 0; i < 4; i++) {
            world.course(provider, "Kurs " + i);
        }

        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            JsonNode answer = client.json("/services?per_page=2&page=" + page + "&organization_id=" + provider);
            assertThat(answer.get("total_items").asInt()).isEqualTo(5);
            assertThat(answer.get("total_pages").asInt()).isEqualTo(3);
            assertThat(answer.get("page_number").asInt()).isEqualTo(page);
            assertThat(answer.get("first_page").asBoolean()).isEqualTo(page == 1);
            assertThat(answer.get("last_page").asBoolean()).isEqualTo(page == 3);
            assertThat(answer.get("empty").asBoolean()).isFalse();
            assertThat(answer.get("size").asInt()).isEqualTo(page == 3 ? 1 : 2);
            answer.get("contents").forEach(one -> seen.add(one.get("id").asString()));
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();

        JsonNode beyond = client.json("/services?per_page=2&page=4&organization_id=" + provider);
        assertThat(beyond.get("empty").asBoolean()).isTrue();
        assertThat(beyond.get("contents")).isEmpty();
        assertThat(client.get("/services?format=ndjson&organization_id=" + provider)
                        .body()
                        .lines())
                .hasSize(5);
    }

    @Test
    void termsNarrowTheList() {
        String own = "&organization_id=" + provider;
        UUID intensive = Term.of(OfferCategory.LANGUAGE_INTENSIVE).id();
        UUID evening = Term.of(OfferCategory.LANGUAGE_EVENING).id();

        assertThat(ids("/services?taxonomy_term_id=" + intensive + own)).hasSize(1);
        assertThat(ids("/service_at_locations?taxonomy_term_id=" + intensive + own))
                .hasSize(1);
        assertThat(ids("/services?taxonomy_term_id=" + evening + own)).isEmpty();
        assertThat(ids("/services?taxonomy_term_id=" + UUID.randomUUID() + own)).isEmpty();
        for (Classification one : Classification.values()) {
            assertThat(ids("/services?taxonomy_id=" + one.id() + own))
                    .as(one.code())
                    .hasSize(1);
        }
        for (Term term : List.of(Term.CHILDCARE, Term.COST_APPROVAL, Term.SEATS)) {
            assertThat(ids("/services?taxonomy_term_id=" + term.id() + own))
                    .as(term.code())
                    .hasSize(1);
        }
    }

    @Test
    void everyTermIsListedOnceAndCanBeAskedForById() {
        JsonNode all = client.json("/taxonomy_terms?per_page=200");
        assertThat(all.get("total_items").asInt()).isEqualTo(Term.ALL.size());
        assertThat(ids("/taxonomy_terms?per_page=200")).doesNotHaveDuplicates();
        assertThat(ids("/taxonomy_terms?taxonomy_id=" + Classification.FIGURE.id()))
                .hasSize(4);
        assertThat(ids("/taxonomy_terms?parent_id=" + Term.SEATS.id())).isEmpty();
        assertThat(ids("/taxonomy_terms?top_only=true&per_page=200")).hasSize(Term.ALL.size());
        assertThat(client.get("/taxonomy_terms?format=ndjson").body().lines()).hasSize(Term.ALL.size());
        assertThat(ids("/taxonomies")).hasSize(Classification.values().length);
        assertThat(client.json("/taxonomy_terms/" + Term.SEATS.id(), "Accept-Language", "en")
                        .get("name")
                        .asString())
                .isEqualTo("Seats");
    }

    /** Other programs keep these ids: a change here breaks their links. */
    @Test
    void idsOfTermsNeverChange() {
        assertThat(Classification.CATEGORY.id()).hasToString("50d1cffe-a7eb-327f-88c8-4e81e55fa152");
        assertThat(Term.AVAILABILITY.id()).hasToString("d02cb5f2-ab56-3232-b7fa-0ec76a2886cc");
    }

    @Test
    void wordsAreFoundInEveryLanguageAndInTheProvider() {
        String own = "&organization_id=" + provider;
        assertThat(ids("/services?search=bruckenkurs" + own)).hasSize(1);
        assertThat(ids("/services?search=Sprachfenster%20Deutsch" + own)).hasSize(1);
        assertThat(ids("/services?search=%E1%8C%80%E1%88%AD%E1%88%98%E1%8A%95%E1%8A%9B" + own))
                .hasSize(1);
        assertThat(ids("/services?search=nirgends" + own)).isEmpty();
        assertThat(ids("/services?search=%25" + own)).isEmpty();
        assertThat(ids("/service_at_locations?search=Olten" + own)).hasSize(1);
        assertThat(ids("/organizations?search=Sprachfenster&per_page=200")).contains(provider.toString());
    }

    @Test
    void seatsArriveAsAttributes() {
        world.hold(course, 5);

        JsonNode run = client.json("/service_at_locations/" + course.run().id());

        assertThat(value(run, Term.SEATS)).isEqualTo("12");
        assertThat(value(run, Term.AVAILABILITY)).isEqualTo("free");
        assertThat(run.get("service").get("id").asString())
                .isEqualTo(course.offer().id().toString());
        assertThat(run.at("/location/addresses/0/address_1").asString()).isEqualTo("Ringstrasse 1");
    }

    /** A number would let who asks every minute see one person come or go. */
    @ParameterizedTest
    @CsvSource({"9, free", "10, few", "12, waiting"})
    void ofFreeSeatsThereIsAWordAndNoNumber(int held, String word) {
        world.hold(course, held);

        assertThat(value(client.json("/service_at_locations/" + course.run().id()), Term.AVAILABILITY))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity = 3", "state = 'RUNNING'"})
    void ofASmallRunAndOfOneThatHasBegunThereIsNotEvenAWord(String assignment) {
        world.setRun(course, assignment);

        assertThat(value(client.json("/service_at_locations/" + course.run().id()), Term.AVAILABILITY))
                .isEqualTo("ask");
    }

    @Test
    void aRunBeyondTheChangeOfTheClocksHasAScheduleForEach() {
        JsonNode schedules =
                client.json("/service_at_locations/" + course.run().id()).get("schedules");

        assertThat(schedules.size()).isGreaterThan(1);
        for (JsonNode one : schedules) {
            int hours = one.get("timezone").asInt();
            assertThat(one.get("opens_at").asString()).isEqualTo("08:30+0" + hours + ":00");
            assertThat(one.get("byday").asString()).isEqualTo("MO,WE");
            assertThat(LocalDate.parse(one.get("dtstart").asString()).getDayOfWeek())
                    .isIn(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        }
        assertThat(schedules.get(0).get("timezone").asInt())
                .isNotEqualTo(schedules.get(1).get("timezone").asInt());
    }

    @Test
    void whatWasModifiedSinceIsFound() {
        JsonNode before = client.json("/services/" + course.offer().id());
        String modified = before.get("last_modified").asString();
        String own = "&organization_id=" + provider;

        assertThat(ids("/services?modified_after=" + modified + own)).hasSize(1);
        assertThat(ids("/services?modified_after=2020-01-01" + own)).hasSize(1);
        assertThat(ids("/services?modified_after=2099-01-01T00:00:00%2B01:00" + own))
                .isEmpty();
        assertThat(ids("/service_at_locations?modified_after=2099-01-01T00:00:00" + own))
                .isEmpty();

        world.move(provider, "4500", "Solothurn");

        assertThat(client.json("/services/" + course.offer().id())
                        .get("last_modified")
                        .asString())
                .isGreaterThan(modified);
        world.hold(course, 1);
        String moved = client.json("/services/" + course.offer().id())
                .get("last_modified")
                .asString();
        world.hold(course, 2);
        assertThat(client.json("/services/" + course.offer().id())
                        .get("last_modified")
                        .asString())
                .as("seats are no change of the service")
                .isEqualTo(moved);
    }

    @Test
    void minimalIsTheIdAndItsDateOfAllOnOnePage() {
        JsonNode page = client.json("/services?minimal=true");

        assertThat(page.get("total_pages").asInt()).isEqualTo(1);
        assertThat(page.get("contents").size())
                .isEqualTo(page.get("total_items").asInt());
        assertThat(find(page, course.offer().id()).propertyNames()).containsExactly("id", "modified_date");
    }

    @Test
    void fullIsNestedAndTheOtherIsNot() {
        String own = "organization_id=" + provider;
        JsonNode brief = find(client.json("/services?" + own), course.offer().id());
        JsonNode full =
                find(client.json("/services?full=true&" + own), course.offer().id());

        assertThat(brief.has("attributes")).isFalse();
        assertThat(brief.has("service_at_locations")).isFalse();
        assertThat(full.get("service_at_locations").size()).isEqualTo(1);
        assertThat(full.at("/cost_options/0/amount").asDouble()).isEqualTo(7.5);
        assertThat(full.at("/cost_options/0/currency").asString()).isEqualTo("CHF");
        assertThat(client.json("/organizations/" + provider).at("/services/0").propertyNames())
                .contains("id")
                .doesNotContain("attributes");
        assertThat(client.json("/organizations/" + provider + "?full_service=true")
                        .at("/services/0")
                        .propertyNames())
                .contains("attributes", "service_at_locations");
    }

    @Test
    void whatAnOfferSaysOfItselfIsThereButNoName() {
        JsonNode service = client.json("/services/" + course.offer().id());

        assertThat(service.get("minimum_age").asInt()).isEqualTo(16);
        assertThat(service.get("maximum_age").asInt()).isEqualTo(65);
        assertThat(service.get("email").asString()).isEqualTo("kurse@example.org");
        assertThat(service.at("/phones/0/number").asString()).isEqualTo("000 222 33 44");
        assertThat(service.at("/languages/1/code").asString()).isEqualTo("ti");
        assertThat(service.at("/required_documents/0/document").asString()).isEqualTo("Ausweis");
        assertThat(service.get("eligibility_description").asString()).isEqualTo("Für alle, die neu hier sind.");
        assertThat(service.toString()).doesNotContain("A. Muster");
    }

    @Test
    void anOfferForNoGroupInParticularIsForEach() {
        String own = "&organization_id=" + provider;
        UUID protection = Term.of(TargetGroup.S).id();
        UUID asylum = Term.of(TargetGroup.AS).id();
        assertThat(ids("/services?taxonomy_term_id=" + protection + own)).hasSize(1);
        assertThat(ids("/services?taxonomy_term_id=" + asylum + own)).isEmpty();

        world.set(course, "target_groups = null");

        assertThat(ids("/services?taxonomy_term_id=" + asylum + own)).hasSize(1);
    }

    @Test
    void theReadersLanguageIsUsedAndSaid() {
        String path = "/services/" + course.offer().id();
        HttpResponse<String> tigrinya = client.get(path, "Accept-Language", "ti-ER,en;q=0.5");
        HttpResponse<String> french = client.get(path, "Accept-Language", "fr-CH");
        HttpResponse<String> unknown = client.get(path, "Accept-Language", "ja");

        assertThat(tigrinya.headers().firstValue("Content-Language")).contains("ti");
        assertThat(json(tigrinya).get("description").asString()).isEqualTo("ጀርመንኛ ትምሃሩ።");
        assertThat(value(json(tigrinya), Term.TEXT_LANGUAGE)).isEqualTo("ti");
        assertThat(json(french).get("name").asString()).isEqualTo("Deutsch Brückenkurs (fr)");
        assertThat(json(french).get("alternate_name").asString()).isEqualTo("Deutsch Brückenkurs");
        assertThat(json(french).get("fees_description").asString()).isEqualTo("7.50 CHF par leçon");
        assertThat(value(json(french), Term.TEXT_LANGUAGE)).isEqualTo("de-CH");
        assertThat(unknown.headers().firstValue("Content-Language")).contains("de-CH");
        assertThat(json(client.get(path)).get("name").asString()).isEqualTo("Deutsch Brückenkurs");
        assertThat(String.join(",", french.headers().allValues("Vary"))).containsIgnoringCase("Accept-Language");
    }

    @Test
    void placesAroundAPostcodeAreFound() {
        String own = "&organization_id=" + provider;
        String list = "/service_at_locations?postcode=";
        assertThat(ids(list + "4600" + own)).hasSize(1);
        assertThat(ids(list + "4500" + own)).isEmpty();
        assertThat(ids(list + "4632&proximity=3000" + own))
                .as("Trimbach is beside Olten")
                .hasSize(1);
        assertThat(ids(list + "4500&proximity=10000" + own))
                .as("Solothurn is far from Olten")
                .isEmpty();
        assertThat(ids(list + "4500&proximity=60000" + own)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/services?page=0, page",
        "/services?page=-1, page",
        "/services?page=eins, page",
        "/services?page=99999999999, page",
        "/services?per_page=0, per_page",
        "/services?per_page=201, per_page",
        "/services?minimal=true&per_page=10001, per_page",
        "/services?page=1&page=2, page",
        "/services?format=xml, format",
        "/services?minimal=perhaps, minimal",
        "/services?full=1, full",
        "/services?modified_after=yesterday, modified_after",
        "/services?modified_after=2026-13-01, modified_after",
        "/services?taxonomy_term_id=5, taxonomy_term_id",
        "/services?taxonomy_id=1-1-1-1-1, taxonomy_id",
        "/services?organization_id=x, organization_id",
        "/service_at_locations?proximity=100, proximity",
        "/service_at_locations?postcode=4600&proximity=0, proximity",
        "/service_at_locations?postcode=4600&proximity=200001, proximity",
        "/service_at_locations?postcode=46, postcode",
        "/service_at_locations?postcode=9999&proximity=100, postcode",
        "/taxonomy_terms?parent_id=x, parent_id",
        "/taxonomy_terms?top_only=x, top_only"
    })
    void aParameterOutOfRangeIsAProblemThatNamesIt(String path, String parameter) {
        HttpResponse<String> answer = client.get(path, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("type").asString()).startsWith("/api/hsds/about");
    }

    @Test
    void aSearchIsNoLongerThanAHundredCharacters() {
        assertThat(client.get("/services?search=" + "a".repeat(101)).statusCode())
                .isEqualTo(400);
        assertThat(client.get("/services?search=" + "a".repeat(100)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nobodyCanWrite(String method) {
        HttpResponse<String> answer = client.send(method, "/services");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(json(answer).get("status").asInt()).isEqualTo(405);
    }

    @Test
    void pagesOfOtherSitesMayRead() {
        HttpResponse<String> answer = client.get("/services", "Origin", "https://example.ch");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag");

        HttpResponse<String> asked = client.send(
                "OPTIONS",
                "/services",
                "Origin",
                "https://example.ch",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "If-None-Match");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(client.send(
                                "OPTIONS",
                                "/services",
                                "Origin",
                                "https://example.ch",
                                "Access-Control-Request-Method",
                                "POST")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyGetsASessionAndEverybodyMayKeepTheAnswer() {
        HttpResponse<String> answer = client.get("/services", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void theRootSaysWhereTheDescriptionIs() {
        JsonNode root = client.json("/");

        assertThat(root.get("version").asString()).isEqualTo("3.0");
        assertThat(root.get("openapi_url").asString()).endsWith("/api/hsds/openapi.json");
        assertThat(client.json("/openapi.json").get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(client.json("")).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({"de-CH, Offene Daten", "fr, Données ouvertes", "en, Open data", "ti, Offene Daten"})
    void peopleReadWhatItIs(String language, String title) {
        HttpResponse<String> page = client.get("/about", "Accept-Language", language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + title, "availability", "per_page", "openapi.json");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** A list asks the database as often for many as for one. */
    @Test
    void statementsDoNotGrowWithTheRows() {
        List<Integer> few = counts();
        for (int i = 0; i < 6; i++) {
            world.course(provider, "Kurs " + i);
        }

        assertThat(counts()).isEqualTo(few).allMatch(count -> count <= 5);
    }

    private List<Integer> counts() {
        List<Integer> counts = new ArrayList<>();
        for (Resource resource : resources) {
            for (Form form : List.of(new Form(false, false, false), new Form(false, true, true))) {
                Asked asked = new Asked(
                        languages.source(),
                        "",
                        1,
                        200,
                        false,
                        new Filters(null, null, provider, null, null),
                        form,
                        null);
                counts.add(statements.during(() -> {
                    resource.list(asked, Range.of(asked));
                    resource.count(asked);
                }));
            }
        }
        return counts;
    }

    private static String httpDate(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(client.json(path).get("contents").spliterator(), false)
                .map(one -> one.get("id").asString())
                .toList();
    }

    private static String value(JsonNode document, Term term) {
        return StreamSupport.stream(document.get("attributes").spliterator(), false)
                .filter(one ->
                        one.get("taxonomy_term_id").asString().equals(term.id().toString()))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asString();
    }
}
