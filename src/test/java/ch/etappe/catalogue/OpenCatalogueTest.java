package ch.etappe.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Languages;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.StatementCounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open pages as anybody gets them: over the network, without a login, a cookie or a script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenCatalogueTest {

    private static final int FIRST_VISIT = 60 * 1024;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private CourseWorld world;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Languages languages;

    @Autowired
    private StatementCounter statements;

    private String word;
    private UUID provider;
    private CourseWorld.Course course;

    @BeforeEach
    void anOfferInOlten() {
        word = "Wort" + Ids.next().toString().substring(24);
        provider = world.provider("Sprachschule Aare");
        course = world.published(provider, "Deutsch " + word, 20);
    }

    @Test
    void anybodyReadsItWithoutALoginACookieOrAScript() throws Exception {
        for (String path : List.of("/offers?in=de-CH&q=" + word, page("de-CH"))) {
            HttpResponse<byte[]> answer = get(path);
            Document page = document(answer);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=300, public");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.text()).contains(word, "Sprachschule Aare", "Olten", "Plätze frei", "kostenlos");
            assertThat(page.select("script:not([type=application/ld+json]), [style], style, iframe, [onclick]"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotPublishedIsAnsweredLikeWhatDoesNotExistInTheReadersLanguage() throws Exception {
        CourseWorld.Course waiting = world.submitted(provider, "Geheim " + word, 20);
        List<String> answers = new ArrayList<>();
        for (String id : List.of(waiting.offer().id().toString(), Ids.next().toString(), "no-id", "..%3Cb%3E")) {
            HttpResponse<byte[]> answer = get("/offers/" + id + "?in=fa-AF");
            Document page = document(answer);

            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fa-AF");
            answers.add(page.html());
        }

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).contains("این برنامه نیست").doesNotContain(word);
        assertThat(text(get("/offers?in=de-CH&q=" + word))).doesNotContain("Geheim");
        assertThat(text(get("/api/offers.csv"))).contains(word).doesNotContain("Geheim");
        assertThat(text(get("/sitemap-uk.xml")))
                .contains(course.offer().id().toString())
                .doesNotContain(waiting.offer().id().toString());
    }

    @Test
    void aSuspendedOfferAndOneOfAClosedProviderAreGone() throws Exception {
        database.sql("update offer set state = 'SUSPENDED' where id = ?")
                .param(course.offer().id())
                .update();
        assertThat(get(page("de-CH")).statusCode()).isEqualTo(404);
        database.sql("update offer set state = 'PUBLISHED' where id = ?")
                .param(course.offer().id())
                .update();
        assertThat(get(page("de-CH")).statusCode()).isEqualTo(200);
        database.sql("update provider set active = false where id = ?")
                .param(provider)
                .update();
        assertThat(get(page("de-CH")).statusCode()).isEqualTo(404);
        assertThat(text(get("/offers?in=de-CH&q=" + word))).doesNotContain("Deutsch " + word);
    }

    /** The course: A1 to A2, with childcare, free, Monday, Wednesday and Friday from 08:30, in Olten. */
    @ParameterizedTest
    @CsvSource({
        "level=A1, true",
        "level=A2, true",
        "level=B1, false",
        "place=Trimbach&km=5, true",
        "place=Dornach&km=5, false",
        "place=Nirgendwo&km=5, false",
        "place=Dornach, true",
        "day=MONDAY&day=WEDNESDAY&day=FRIDAY, true",
        "day=MONDAY&day=WEDNESDAY&day=THURSDAY, false",
        "time=MORNING, true",
        "time=EVENING, false",
        "teaching=de-CH, true",
        "teaching=ti, false",
        "childcare=yes, true",
        "free=yes, true",
        "level=A1&place=Olten&km=10&day=MONDAY&day=WEDNESDAY&day=FRIDAY&time=MORNING&childcare=yes&free=yes, true"
    })
    void aFilterFindsWhatFits(String filter, boolean fits) throws Exception {
        database.sql("update offer set entry_level = 'A1', target_level = 'A2', childcare = true where id = ?")
                .param(course.offer().id())
                .update();

        Document page = document(get("/offers?in=de-CH&q=" + word + "&" + filter));

        assertThat(page.select(".card")).hasSize(fits ? 1 : 0);
        assertThat(page.text()).contains(fits ? "1 Angebot" : "Kein Angebot passt");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).contains(filter);
        assertThat(page.expectFirst("meta[name=robots]").attr("content")).startsWith("noindex");
    }

    @Test
    void whatCostsSomethingOrHasNoChildcareIsLeftOutIfAskedFor() throws Exception {
        world.costing(course, 1_050, false);

        assertThat(text(get("/offers?in=de-CH&q=" + word))).contains("CHF 7.00 für jede Lektion");
        assertThat(document(get("/offers?in=de-CH&free=yes&q=" + word)).select(".card"))
                .isEmpty();
        assertThat(document(get("/offers?in=de-CH&childcare=yes&q=" + word)).select(".card"))
                .isEmpty();
        assertThat(text(get(page("de-CH"))))
                .contains("CHF 7.00 für jede Lektion")
                .doesNotContain("10.50");
    }

    @Test
    void whatAnOfferSaysOfItselfIsReadByAll() throws Exception {
        database.sql("""
                        update offer set outcome = :outcome, audience = :audience, documents = :documents, min_age = 16,
                                         max_age = 25, teaching_languages = 'de-CH,ti', contact_name = 'L. Muster',
                                         contact_phone = '000 111 22 33', contact_mail = 'kurs@example.org'
                        where id = :offer
                        """)
                .param("outcome", json(Map.of("de-CH", "Sie schreiben Briefe", "fr", "Vous écrivez des lettres")))
                .param("audience", json(Map.of("de-CH", "Für Eltern", "fr", "Pour les parents")))
                .param("documents", json(Map.of("de-CH", "Ihren Ausweis")))
                .param("offer", course.offer().id())
                .update();

        Document page = document(get(page("fr")));

        assertThat(page.text())
                .contains(
                        "Vous écrivez des lettres",
                        "Pour les parents",
                        "Ihren Ausweis",
                        "de 16 à 25 ans",
                        "allemand, tigrigna",
                        "L. Muster",
                        "Ce texte existe seulement en allemand.");
        assertThat(page.select("a[href^=tel:]").attr("href")).isEqualTo("tel:0001112233");
        assertThat(page.select("a[href='mailto:kurs@example.org']")).hasSize(1);
        assertThat(jsonLd(page).get("inLanguage").get(1).asString()).isEqualTo("ti");
        assertThat(document(get("/offers?in=fr&teaching=ti&q=" + word)).select(".card"))
                .hasSize(1);
    }

    @Test
    void theFormShowsWhatItsAddressAsksFor() throws Exception {
        Document page = document(get("/offers?in=fr&q=" + word + "&place=Olten&km=10&day=MONDAY&level=ALPHA&free=yes"));

        assertThat(page.expectFirst("#q").val()).isEqualTo(word);
        assertThat(page.expectFirst("#place option[selected]").val()).isEqualTo("Olten");
        assertThat(page.expectFirst("#km option[selected]").val()).isEqualTo("10");
        assertThat(page.expectFirst("#level option[selected]").val()).isEqualTo("ALPHA");
        assertThat(page.select("input[name=day][checked]").eachAttr("value")).containsExactly("MONDAY");
        assertThat(page.select("input[name=free][checked]")).hasSize(1);
        assertThat(page.expectFirst("details.more").hasAttr("open")).isTrue();
        assertThat(page.select(".languages a[hreflang=uk]").attr("href"))
                .contains("place=Olten", "km=10", "day=MONDAY", "level=ALPHA", "free=yes", "in=uk");
    }

    /** Whatever stands in an old or broken link, offers are shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=Z9",
                "page=-1",
                "page=999999999999",
                "km=abc",
                "day=NOPE",
                "time=<script>",
                "in=xx",
                "place='; drop table offer; --",
                "q=%_\\",
                "q=' or 1=1"
            })
    void nonsenseInTheAddressAsksNothing(String nonsense) throws Exception {
        String[] pair = nonsense.split("=", 2);
        HttpResponse<byte[]> answer = get("/offers?" + pair[0] + "=" + encoded(pair[1]));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document(answer).select("h1")).hasSize(1);
    }

    @Test
    void pagesFollowOneAnotherAndKeepTheFilter() throws Exception {
        for (int i = 0; i < CataloguePage.SIZE; i++) {
            world.published(provider, "Deutsch " + word + " " + i, 20);
        }

        Document first = document(get("/offers?in=de-CH&q=" + word));
        Element next = first.expectFirst("a[rel=next]");
        Document second = document(get(next.attr("href")));

        assertThat(first.select(".card")).hasSize(CataloguePage.SIZE);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.text()).contains("21 Angebote", "Seite 1 von 2");
        assertThat(second.select(".card")).hasSize(1);
        assertThat(second.select("a[rel=next]")).isEmpty();
        List<String> both = new ArrayList<>(first.select(".card h2 a").eachAttr("href"));
        both.addAll(second.select(".card h2 a").eachAttr("href"));
        assertThat(both).doesNotHaveDuplicates();
    }

    /** Of 20 seats, four are few; of a run of three, a word about its seats would be a word about somebody. */
    @ParameterizedTest
    @CsvSource({
        "20, 15, OPEN, Plätze frei",
        "20, 16, OPEN, Wenige Plätze frei",
        "20, 20, OPEN, Voll: Warteliste",
        "20, 3, RUNNING, Fragen Sie nach einem Platz",
        "3, 0, OPEN, Fragen Sie nach einem Platz"
    })
    void ofSeatsAWordIsSaidAndNoNumber(int capacity, int held, String state, String said) throws Exception {
        database.sql("update course_run set capacity = ?, state = ? where id = ?")
                .params(capacity, state, course.run().id())
                .update();
        database.sql("insert into roster (course_run_id, capacity, held) values (?, ?, ?)")
                .params(course.run().id(), capacity, held)
                .update();

        Document page = document(get(page("de-CH")));

        assertThat(page.select(".seats").eachText()).containsExactly(said);
        assertThat(document(get("/offers?in=de-CH&q=" + word)).select(".seats").eachText())
                .containsExactly(said);
        JsonNode run = jsonLd(page).get("hasCourseInstance").get(0);
        assertThat(run.get("offers").has("availability")).isEqualTo(!said.startsWith("Fragen"));
        assertThat(run.has("maximumAttendeeCapacity")).isFalse();
    }

    @Test
    void cancelledAndPastRunsAreNotShown() throws Exception {
        database.sql("update course_run set state = 'CANCELLED' where id = ?")
                .param(course.run().id())
                .update();

        assertThat(text(get(page("de-CH")))).contains("Im Moment ist nichts geplant");
        assertThat(document(get("/offers?in=de-CH&q=" + word)).select(".card")).hasSize(1);
        assertThat(document(get("/offers?in=de-CH&time=MORNING&q=" + word)).select(".card"))
                .isEmpty();
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        String hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onfocus=alert(3) " + word;
        database.sql("update offer set title = :text, description = :text where id = :offer")
                .param("text", json(Map.of("de-CH", hostile)))
                .param("offer", course.offer().id())
                .update();
        database.sql("update site set name = :text, public_transport = :text where provider_id = :provider")
                .param("text", "<svg onload=alert(4)>")
                .param("provider", provider)
                .update();
        database.sql("update provider set name = '=HYPERLINK(\"x\")', contact = '<b>fett</b>' where id = ?")
                .param(provider)
                .update();

        for (String path :
                List.of(page("de-CH"), "/offers?in=de-CH&q=" + word, "/offers?in=de-CH&q=" + encoded(hostile))) {
            Document page = document(get(path));
            assertThat(page.select("img, b, svg[onload], [onerror], [onfocus]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script")).hasSizeLessThanOrEqualTo(1);
            assertThat(page.text() + page.select("input[name=q]").val())
                    .as(path)
                    .contains("<img src=x onerror=alert(2)>");
        }
        assertThat(jsonLd(document(get(page("de-CH")))).get("name").asString()).isEqualTo(hostile);
        assertThat(text(get("/api/offers.csv"))).contains("\"'=HYPERLINK").doesNotContain(";=HYPERLINK");
    }

    @Test
    void searchEnginesReadACourseOfSchemaOrgWithItsInstances() throws Exception {
        world.costing(course, 1_050, false);
        database.sql("update offer set entry_level = 'A1', target_level = 'A2' where id = ?")
                .param(course.offer().id())
                .update();

        JsonNode read = jsonLd(document(get(page("fr"))));

        assertThat(read.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(read.get("@type").asString()).isEqualTo("Course");
        assertThat(read.get("name").asString()).isEqualTo("Deutsch " + word + " (fr)");
        assertThat(read.get("description").asString()).isNotBlank();
        assertThat(read.get("url").asString()).isEqualTo(absolute(page("fr")));
        assertThat(read.get("provider").get("@type").asString()).isEqualTo("Organization");
        assertThat(read.get("educationalLevel").asString()).isEqualTo("A1–A2");
        JsonNode price = read.get("offers").get(0);
        assertThat(price.get("category").asString()).isEqualTo("Paid");
        assertThat(price.get("price").decimalValue()).isEqualByComparingTo("7.00");
        assertThat(price.get("priceCurrency").asString()).isEqualTo("CHF");
        JsonNode run = read.get("hasCourseInstance").get(0);
        assertThat(run.get("@type").asString()).isEqualTo("CourseInstance");
        assertThat(run.get("courseMode").asString()).isEqualTo("Onsite");
        assertThat(run.get("courseWorkload").asString()).matches("PT\\d+H(30M)?");
        assertThat(run.get("startDate").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(run.get("courseSchedule").get("byDay").get(0).asString()).isEqualTo("https://schema.org/Monday");
        assertThat(run.get("courseSchedule").get("scheduleTimezone").asString()).isEqualTo("Europe/Zurich");
        assertThat(run.get("location").get("address").get("addressLocality").asString())
                .isEqualTo("Olten");
        JsonNode list = jsonLd(document(get("/offers?in=fr&q=" + word)));
        assertThat(list.get("@type").asString()).isEqualTo("ItemList");
        assertThat(list.get("itemListElement").get(0).get("url").asString()).isEqualTo(absolute(page("fr")));
    }

    @Test
    void everyLanguageHasItsPageAndSaysWhereTheOthersAre() throws Exception {
        for (var language : languages.languages()) {
            for (String path : List.of("/offers?in=" + language.tag(), page(language.tag()))) {
                HttpResponse<byte[]> answer = get(path);
                Document page = document(answer);

                assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.tag());
                assertThat(page.expectFirst("html").attr("dir")).isEqualTo(language.direction());
                assertThat(page.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(absolute(path));
                assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                        .containsAll(languages.languages().stream()
                                .map(each -> each.tag())
                                .toList())
                        .contains("x-default")
                        .hasSize(languages.languages().size() + 1);
                assertThat(page.expectFirst("meta[name=robots]").attr("content"))
                        .isEqualTo("index, follow");
                assertThat(answer.headers().firstValue("Content-Language")).contains(language.tag());
                assertThat(page.text()).doesNotContainPattern("\\b(catalogue|offer|shell|uikit)\\.[a-z-]+\\.");
            }
        }
    }

    @Test
    void whoAsksForNoLanguageGetsTheOneOfTheBrowserAndNobodyElseGetsTheirCopy() throws Exception {
        HttpResponse<byte[]> answer = send(request("/offers").header("Accept-Language", "uk"));

        assertThat(document(answer).expectFirst("html").attr("lang")).isEqualTo("uk");
        assertThat(answer.headers().allValues("Vary").toString())
                .containsIgnoringCase("accept-language")
                .containsIgnoringCase("cookie");
    }

    @Test
    void aTextThatIsMissingIsGermanAndSaysSo() throws Exception {
        Document page = document(get(page("ti")));

        assertThat(page.expectFirst("h1 bdi").attr("lang")).isEqualTo("de-CH");
        assertThat(page.text()).contains("እዚ ጽሑፍ ብጀርመንኛ ጥራይ እዩ ዘሎ።");
        assertThat(document(get(page("fr"))).expectFirst("h1 bdi").hasAttr("lang"))
                .isFalse();
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() throws Exception {
        HttpResponse<byte[]> first = get(page("de-CH"));
        String mark = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = send(request(page("de-CH")).header("If-None-Match", mark));
        world.costing(course, 1_050, false);
        HttpResponse<byte[]> changed = send(request(page("de-CH")).header("If-None-Match", mark));

        assertThat(mark).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstVisitIsUnderSixtyKilobytesInEveryLanguage() throws Exception {
        for (var language : languages.languages()) {
            HttpResponse<byte[]> answer =
                    send(request("/offers?in=" + language.tag()).header("Accept-Encoding", "gzip"));
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            Document page = Jsoup.parse(unpacked(answer.body()));
            int bytes = answer.body().length;
            for (String file :
                    page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href")) {
                bytes += send(request(file).header("Accept-Encoding", "gzip")).body().length;
            }

            assertThat(bytes).as(language.tag()).isLessThan(FIRST_VISIT);
        }
    }

    @Test
    void machinesFindTheOpenCatalogueAndNothingElse() throws Exception {
        assertThat(text(get("/robots.txt")))
                .contains("Allow: /offers\n", "Disallow: /\n", "Sitemap: " + absolute("/sitemap.xml"));
        Document index = Jsoup.parse(text(get("/sitemap.xml")), "", Parser.xmlParser());
        assertThat(index.select("loc").eachText())
                .hasSize(languages.languages().size())
                .contains(absolute("/sitemap-de-CH-simple.xml"));
        assertThat(text(get("/sitemap-fa-AF.xml"))).contains(absolute(page("fa-AF")));
        assertThat(get("/sitemap-xx.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void theMapLeadsToEachTownByKeyboardAndTheListBesideItToo() throws Exception {
        Document page = document(get("/offers?in=de-CH"));

        Element mark = page.expectFirst("svg.canton a[aria-label^=Olten]");
        assertThat(mark.attr("aria-label")).matches("Olten: \\d+ Angebote?");
        assertThat(mark.attr("href")).contains("place=Olten");
        assertThat(page.select(".towns a").eachText())
                .containsExactlyElementsOf(page.select("svg.canton a text").eachText());
        assertThat(page.select("svg.canton .ground circle")).hasSizeGreaterThan(90);
    }

    /** The second of two days is cancelled; the lesson stays at half past eight when the clocks change. */
    @Test
    void aCalendarTakesTheDaysOfARun() throws Exception {
        database.sql("update offer set title = :title where id = :offer")
                .param("title", json(Map.of("de-CH", "Deutsch, A1; " + word + " " + "sehr langer Titel ".repeat(6))))
                .param("offer", course.offer().id())
                .update();
        database.sql("update course_run set ends_on = '2099-12-31' where id = ?")
                .param(course.run().id())
                .update();
        database.sql("delete from class_session where run_id = ?")
                .param(course.run().id())
                .update();
        lesson("2098-03-29", "PLANNED");
        lesson("2098-03-31", "CANCELLED");
        lesson("2020-01-06", "PLANNED");
        String path = "/offers/" + course.offer().id() + "/dates.ics";

        HttpResponse<byte[]> answer = get(path + "?in=de-CH&run=" + course.run().id());
        String file = text(answer);

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(file.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains(
                        "DTSTART;TZID=Europe/Zurich:20980329T083000\r\n",
                        "DTEND;TZID=Europe/Zurich:20980329T110000\r\n",
                        "SUMMARY:Deutsch\\, A1\\; " + word,
                        "LOCATION:Kurszentrum\\, Ringstrasse 1\\, 4600 Olten\r\n",
                        "STATUS:CONFIRMED",
                        "STATUS:CANCELLED",
                        "BEGIN:VTIMEZONE")
                .containsOnlyOnce("STATUS:CONFIRMED");
        assertThat(text(get(path))).contains("20980329T083000");
        assertThat(text(get(path + "?run=" + Ids.next()))).doesNotContain("VEVENT");
        assertThat(get(path + "?run=no-id").statusCode()).isEqualTo(404);
        assertThat(get("/offers/" + Ids.next() + "/dates.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForManyOffersAsForOne() {
        CatalogueQuery query = new CatalogueQuery(word, null, "", "Olten", 20, Set.of(), null, false, false);
        int one = statements.during(() -> catalogue.page(query, 1));
        int oneDetail = statements.during(() -> catalogue.find(course.offer()));
        for (int i = 0; i < 7; i++) {
            world.published(provider, "Deutsch " + word + " " + i, 20);
        }

        assertThat(catalogue.page(query, 1).offers()).hasSize(8);
        assertThat(statements.during(() -> catalogue.page(query, 1)))
                .isEqualTo(one)
                .isEqualTo(3);
        assertThat(statements.during(() -> catalogue.find(course.offer()))).isEqualTo(oneDetail);
    }

    private void lesson(String day, String state) {
        database.sql("""
                        insert into class_session (id, run_id, held_on, starts_at, ends_at, lessons, state)
                        values (?, ?, ?, '08:30', '11:00', 3, ?)
                        """).params(Ids.next(), course.run().id(), day, state).update();
    }

    private String page(String tag) {
        return "/offers/" + course.offer().id() + "?in=" + tag;
    }

    private String absolute(String path) {
        return "http://localhost:" + port + path;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(absolute(path)));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(text(answer));
    }

    private static JsonNode jsonLd(Document page) {
        return JSON.readTree(
                page.expectFirst("script[type=application/ld+json]").data());
    }

    private static String unpacked(byte[] body) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8);
    }

    private static String json(Map<String, String> texts) {
        return new LocalizedTextColumn().convertToDatabaseColumn(new LocalizedText(texts));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
