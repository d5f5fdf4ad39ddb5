package ch.etappe.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.etappe.document.DocumentForm;
import ch.etappe.document.Papers;
import ch.etappe.document.ReceivedFile;
import ch.etappe.document.Uploads;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.CourseWorld;
import ch.etappe.plan.AgreedPlans;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.MeasureOwner;
import ch.etappe.plan.PlanContent;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.Plans;
import ch.etappe.test.MeetingWorld;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint beside Flow's, for every role, for nobody, and for somebody else's object. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EndpointMatrixTest {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());
    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.REFUGEE));
    private static final Map<String, Set<Role>> ROWS = Map.ofEntries(
            entry("GET /login", EVERYBODY),
            entry("GET /login/answer/{slug}", EVERYBODY),
            entry("POST /language", EVERYBODY),
            entry("/error", EVERYBODY),
            entry("GET /actuator/prometheus", Set.of()), // who has the token, see MetricsTest
            entry("GET /me/sheet", Set.of(Role.REFUGEE)),
            entry("POST /search", STAFF),
            entry("GET /documents/{id}", Set.of(Role.REFUGEE, Role.CASEWORKER, Role.REGION_LEAD)),
            entry("POST /me/appointments/{id}/answer", Set.of(Role.REFUGEE)),
            entry("POST /me/courses/{id}/answer", Set.of(Role.REFUGEE)),
            entry("POST /me/courses/{id}/read", Set.of(Role.REFUGEE)),
            entry("GET /me/plan/sheet", Set.of(Role.REFUGEE)),
            entry("POST /me/plan/sheet", Set.of(Role.REFUGEE)),
            entry("GET /me/plan/sheet.pdf", Set.of(Role.REFUGEE)),
            entry("GET /casework/plans/{id}/sheet", Set.of(Role.CASEWORKER, Role.REGION_LEAD)),
            entry("POST /casework/plans/{id}/sheet", Set.of(Role.CASEWORKER)),
            entry("GET /casework/plans/{id}/sheet.pdf", Set.of(Role.CASEWORKER, Role.REGION_LEAD)),
            entry("GET /municipality/talks/letters/{id}", Set.of(Role.MUNICIPALITY)),
            entry("GET /provider/attendance/{session}", Set.of(Role.PROVIDER)),
            entry("POST /provider/attendance/{session}", Set.of(Role.PROVIDER)),
            entry("GET /provider/attendance/{session}/marks", Set.of(Role.PROVIDER)),
            entry("POST /provider/attendance/{session}/marks", Set.of(Role.PROVIDER)),
            entry("GET /provider/attendance/lists/{run}/{month}.pdf", Set.of(Role.PROVIDER)),
            entry("POST /me/courses/{id}/absence", Set.of(Role.REFUGEE)),
            entry("GET /t/{token}", EVERYBODY), // who has the letter, without a login
            entry("GET /api/hsds", EVERYBODY), // published things only, see HsdsTest
            entry("GET /api/hsds/", EVERYBODY),
            entry("GET /api/hsds/openapi.json", EVERYBODY),
            entry("GET /api/hsds/about", EVERYBODY),
            entry("GET /api/hsds/{collection}", EVERYBODY),
            entry("GET /api/hsds/{collection}/{id}", EVERYBODY),
            entry("/api/hsds/**", EVERYBODY), // says that there is nothing else
            entry("GET /offers", EVERYBODY), // without a login, see OpenCatalogueTest
            entry("GET /offers/{offer}", EVERYBODY),
            entry("GET /offers/{offer}/dates.ics", EVERYBODY),
            entry("GET /api/offers.csv", EVERYBODY),
            entry("GET /robots.txt", EVERYBODY),
            entry("GET /sitemap.xml", EVERYBODY),
            entry("GET /sitemap-{tag}.xml", EVERYBODY));

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private MeetingWorld world;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Uploads uploads;

    @Autowired
    Plans plans;

    @Autowired
    PlanContent content;

    @Autowired
    private AgreedPlans agreed;

    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private MockMvc portal;
    private UUID own;
    private UUID foreign;
    private UUID letter;
    private UUID foreignLetter;
    private String token;
    private UUID ownSeat;
    private UUID foreignSeat;
    private UUID ownPaper;
    private UUID foreignPaper;
    private UUID ownPlan;
    private UUID foreignPlan;

    @BeforeEach
    void oneOfEach() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        UUID region = world.region("Olten");
        BfsNumber olten = world.municipality("Olten");
        BfsNumber trimbach = world.municipality("Trimbach");
        DossierId dossier = world.dossier(region, olten, "Selam", MeetingWorld.today());
        UserId host = world.staff("S. Brunner", Role.CASEWORKER, new Scope.Region(region));
        own = world.appointment(dossier, host, "PROPOSED", 600);
        foreign = world.appointment(world.dossier(region, "Reza"), host, "PROPOSED", 600);
        token = "t".repeat(7) + UUID.randomUUID();
        letter = world.invitation(dossier, olten, host, token, 600);
        foreignLetter = world.invitation(
                world.dossier(region, trimbach, "Reza", MeetingWorld.today()),
                trimbach,
                host,
                "f" + token.substring(1),
                600);
        ownPaper = paper(region, dossier);
        ownSeat = offeredSeat(dossier);
        foreignSeat = offeredSeat(world.dossier(region, "Oksana"));
        UUID otherRegion = world.region("Dorneck");
        DossierId oksana = world.dossier(otherRegion, "Oksana");
        foreignPaper = paper(otherRegion, oksana);
        foreignPlan = proposed(otherRegion, oksana);
        ownPlan = proposed(region, dossier);
        for (Role role : Role.values()) {
            Scope scope = switch (role) {
                case REFUGEE -> new Scope.Person(world.personOf(dossier));
                case MUNICIPALITY -> new Scope.Municipality(olten);
                case CASEWORKER, REGION_LEAD -> new Scope.Region(region);
                default -> new Scope.Canton();
            };
            UserId user = role == Role.REFUGEE ? world.signInAsRefugee(dossier) : world.staff("T. Muster", role, scope);
            accounts.put(role, new Account(user, "T. Muster", role, scope, SignedInAs.lead(role)));
        }
        SignedInAs.nobody();
    }

    @Test
    void everyEndpointHasARow() {
        Set<String> ours = endpoints.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("ch.etappe"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern ->
                                methods(entry.getKey().getMethodsCondition().getMethods()) + pattern))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ours).isEqualTo(new TreeSet<>(ROWS.keySet()));
    }

    /** Its answers for every role are in FirstPaintTest. */
    @Test
    void theBareAddressIsTheOnlyRouteBesideThem() {
        assertThat(context.getBeansOfType(RouterFunction.class)).containsOnlyKeys("toTheHomeOfTheRole");
    }

    @Test
    void closedEndpointsAnswerTheirRolesOnly() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            if (isServed(HttpMethod.GET, "/actuator/prometheus", role)) {
                wrong.add("figures for " + role);
            }
            if (isServed(HttpMethod.GET, "/me/sheet", role) != (role == Role.REFUGEE)) {
                wrong.add("sheet for " + role);
            }
            if (isServed(HttpMethod.POST, "/search", role) != STAFF.contains(role)) {
                wrong.add("search for " + role);
            }
            if (isServed(HttpMethod.POST, "/me/appointments/" + own + "/answer", role) != (role == Role.REFUGEE)) {
                wrong.add("answer for " + role);
            }
            if (isServed(HttpMethod.POST, "/me/courses/" + ownSeat + "/answer", role) != (role == Role.REFUGEE)) {
                wrong.add("seat for " + role);
            }
            if (isServed(HttpMethod.GET, "/municipality/talks/letters/" + letter, role)
                    != (role == Role.MUNICIPALITY)) {
                wrong.add("letter for " + role);
            }
            if (!isServed(HttpMethod.GET, "/t/" + token, role)) {
                wrong.add("place for " + role);
            }
            if (!isServed(HttpMethod.GET, "/api/hsds/services", role)
                    || isServed(HttpMethod.POST, "/api/hsds/services", role)) {
                wrong.add("open data for " + role);
            }
            for (String open :
                    List.of("/offers", "/api/offers.csv", "/robots.txt", "/sitemap.xml", "/sitemap-uk.xml")) {
                if (!isServed(HttpMethod.GET, open, role)) {
                    wrong.add(open + " for " + role);
                }
            }
            boolean readsPapers =
                    Set.of(Role.REFUGEE, Role.CASEWORKER, Role.REGION_LEAD).contains(role);
            if (isServed(HttpMethod.GET, "/documents/" + ownPaper, role) != readsPapers) {
                wrong.add("document for " + role);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Nobody has signed: the right ones hear that the hash is wrong or that there is no PDF, the others nothing. */
    @Test
    void sheetsOfPlansAnswerTheirRolesOnly() throws Exception {
        String sheet = "/casework/plans/" + ownPlan + "/sheet";
        String foreignSheet = "/casework/plans/" + foreignPlan + "/sheet";
        for (Role role : Role.values()) {
            boolean person = role == Role.REFUGEE;
            boolean reads = role == Role.CASEWORKER || role == Role.REGION_LEAD;
            assertThat(isServed(HttpMethod.GET, "/me/plan/sheet", role))
                    .as("own for " + role)
                    .isEqualTo(person);
            assertThat(status(HttpMethod.POST, "/me/plan/sheet", role) == 409)
                    .as("signing for " + role)
                    .isEqualTo(person);
            assertThat(status(HttpMethod.GET, "/me/plan/sheet.pdf", role) == 404)
                    .as("own PDF for " + role)
                    .isEqualTo(person);
            assertThat(isServed(HttpMethod.GET, sheet, role))
                    .as("sheet for " + role)
                    .isEqualTo(reads);
            assertThat(status(HttpMethod.POST, sheet, role) == 409)
                    .as("signing beside for " + role)
                    .isEqualTo(role == Role.CASEWORKER);
            assertThat(status(HttpMethod.GET, sheet + ".pdf", role) == 404)
                    .as("PDF for " + role)
                    .isEqualTo(reads);
            for (String path : List.of(foreignSheet, "/casework/plans/no-id/sheet")) {
                assertThat(status(HttpMethod.GET, path, role)).as(path).isIn(403, 404);
                assertThat(status(HttpMethod.POST, path, role)).as(path).isIn(403, 404);
                assertThat(status(HttpMethod.GET, path + ".pdf", role)).as(path).isIn(403, 404);
            }
        }
    }

    @Test
    void aForeignAppointmentIsAnsweredLikeOneThatDoesNotExist() throws Exception {
        int unknown = status(HttpMethod.POST, "/me/appointments/" + UUID.randomUUID() + "/answer", Role.REFUGEE);

        assertThat(unknown).isEqualTo(404);
        assertThat(status(HttpMethod.POST, "/me/appointments/" + foreign + "/answer", Role.REFUGEE))
                .isEqualTo(unknown);
        assertThat(status(HttpMethod.POST, "/me/appointments/no-id/answer", Role.REFUGEE))
                .isEqualTo(unknown);
    }

    @Test
    void aForeignSeatIsAnsweredLikeOneThatDoesNotExist() throws Exception {
        for (String id : List.of(UUID.randomUUID().toString(), foreignSeat.toString(), "no-id")) {
            assertThat(status(HttpMethod.POST, "/me/courses/" + id + "/answer", Role.REFUGEE))
                    .as(id)
                    .isEqualTo(404);
        }
    }

    @Test
    void aForeignLetterIsAnsweredLikeOneThatDoesNotExist() throws Exception {
        String letters = "/municipality/talks/letters/";
        int unknown = status(HttpMethod.GET, letters + UUID.randomUUID(), Role.MUNICIPALITY);

        assertThat(unknown).isEqualTo(404);
        assertThat(status(HttpMethod.GET, letters + foreignLetter, Role.MUNICIPALITY))
                .isEqualTo(unknown);
        assertThat(status(HttpMethod.GET, letters + "no-id", Role.MUNICIPALITY)).isEqualTo(unknown);
    }

    @Test
    void thePlaceOfATalkNamesNobodyAndIsKeptNowhere() throws Exception {
        MockHttpServletResponse place = portal.perform(
                        MockMvcRequestBuilders.get("/t/" + token).param("in", "ar"))
                .andReturn()
                .getResponse();

        assertThat(place.getStatus()).isEqualTo(200);
        assertThat(place.getContentAsString())
                .contains("lang=\"ar\"", "dir=\"rtl\"", "Einwohnerdienste", "noindex")
                .doesNotContain("Selam", "Tesfay", letter.toString());
        assertThat(place.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(place.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(place.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(place.getHeaders("Set-Cookie")).isEmpty();
        MockHttpServletResponse guessed = portal.perform(MockMvcRequestBuilders.get("/t/guessed"))
                .andReturn()
                .getResponse();
        assertThat(guessed.getStatus()).isEqualTo(404);
        assertThat(guessed.getContentAsString()).contains("Diese Seite gilt nicht mehr");
    }

    @Test
    void aForeignDocumentIsAnsweredLikeOneThatDoesNotExist() throws Exception {
        for (Role role : Set.of(Role.REFUGEE, Role.CASEWORKER, Role.REGION_LEAD)) {
            for (String id : List.of(UUID.randomUUID().toString(), foreignPaper.toString(), "no-id")) {
                assertThat(status(HttpMethod.GET, "/documents/" + id, role))
                        .as(role + " asks for " + id)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void nobodyGetsNothingButTheLoginAndWhatIsPublic() throws Exception {
        assertThat(portal.perform(MockMvcRequestBuilders.get("/api/hsds/services"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(portal.perform(MockMvcRequestBuilders.get("/me/sheet"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(302, 401);
        assertThat(portal.perform(MockMvcRequestBuilders.post("/search")
                                .with(csrf())
                                .param("words", "Selam"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(302, 401);
    }

    private UUID paper(UUID ofRegion, DossierId of) {
        world.signInAsCaseworker(ofRegion);
        ReceivedFile file = uploads.receive(of, "Entscheid.pdf", new ByteArrayInputStream(Papers.pdf()));
        return uploads.add(of, new DocumentForm("Entscheid", "DECISION", true, false, null), file)
                .id();
    }

    private UUID proposed(UUID ofRegion, DossierId of) {
        world.signInAsCaseworker(ofRegion);
        PlanId plan = plans.begin(of);
        GoalForm goal = new GoalForm(
                ProcessArea.SOCIAL, null, "Ich singe", MeetingWorld.today().plusMonths(3), "Singt im Chor", null, null);
        content.addMeasure(
                content.addGoal(plan, goal),
                new MeasureForm(MeasureKind.EXTERNAL, "Chor", MeasureOwner.CLIENT, null, null));
        agreed.propose(plan);
        return plan.id();
    }

    private UUID offeredSeat(DossierId to) {
        UUID run = courses.published(courses.provider("Sprachschule Aare"), "Deutsch A1", 1)
                .run()
                .id();
        UUID seat = UUID.randomUUID();
        database.sql("insert into roster (course_run_id, capacity, held, offered) values (?, 1, 1, 1)")
                .param(run)
                .update();
        database.sql("""
                        insert into enrolment (id, course_run_id, dossier_id, state, requested_by, requested_at, answer_by)
                        values (?, ?, ?, 'OFFERED', ?, now(), '2099-12-31')
                        """).params(seat, run, to.id(), courses.user().id()).update();
        return seat;
    }

    private boolean isServed(HttpMethod method, String path, Role role) throws Exception {
        int status = status(method, path, role);
        return status == 200 || status == 303;
    }

    private int status(HttpMethod method, String path, Role role) throws Exception {
        return portal.perform(MockMvcRequestBuilders.request(method, path)
                        .param("answer", path.startsWith("/me/courses") ? "TAKE" : "COMING")
                        .param("hash", "of another sheet")
                        .param("subject", UUID.randomUUID().toString())
                        .param("understood", "true")
                        .header("X-Requested-With", "fetch")
                        .with(csrf())
                        .with(authentication(SignedInAs.authentication(accounts.get(role)))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String methods(Set<?> methods) {
        return methods.isEmpty()
                ? ""
                : methods.stream().map(Object::toString).sorted().collect(Collectors.joining(",")) + " ";
    }
}
