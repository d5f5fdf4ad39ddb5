package ch.etappe.attendance.ui;

import static ch.etappe.attendance.ClassWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.etappe.attendance.ClassWorld;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.identity.Account;
import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of a class over HTTP: for every role, for somebody else's class, as a plain form and as a batch of taps. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ClassEndpointsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ClassWorld classes;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private MockMvc portal;
    private UUID school;
    private CourseRunId run;
    private ClassSessionId session;
    private DossierId dossier;
    private EnrolmentId amina;
    private Account teacher;

    @BeforeEach
    void aClass() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        school = world.provider("Sprachschule Aare");
        run = classes.run(school, 20);
        session = classes.session(run, TODAY);
        dossier = world.dossier(world.region(), "Amina");
        amina = classes.seat(run, dossier, "CONFIRMED");
        teacher = account(Role.PROVIDER, new Scope.Provider(school));
    }

    @Test
    void thePageShowsNamesAndNothingElseOfAPerson() throws Exception {
        MockHttpServletResponse page = as(teacher, MockMvcRequestBuilders.get(path()));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Tesfay, Amina", "Zimmer 204", "Alle da", "/js/attendance.js")
                .contains("data-session=\"" + session.id() + "\"")
                .doesNotContain("000 111 22 33", "1998", dossier.id().toString());
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPlainFormMarksWhatWasChangedAndLeavesTheRest() throws Exception {
        EnrolmentId yonas = classes.seat(run, world.dossier(world.region(), "Yonas"), "CONFIRMED");
        MockHttpServletResponse answer = as(
                teacher,
                MockMvcRequestBuilders.post(path())
                        .param("state." + amina.id(), "UNEXCUSED")
                        .param("reason." + amina.id(), "CHILD")
                        .param("words." + amina.id(), "<b>krank</b>")
                        .param("was." + amina.id(), "")
                        .param("state." + yonas.id(), "PRESENT")
                        .param("was." + yonas.id(), "PRESENT|||"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(database.sql("select concat(state, ' ', reason) from attendance where session_id = ?")
                        .param(session.id())
                        .query(String.class)
                        .list())
                .containsExactly("UNEXCUSED CHILD");
        assertThat(as(teacher, MockMvcRequestBuilders.get(path())).getContentAsString())
                .doesNotContain("<b>krank</b>")
                .contains("&lt;b&gt;krank");
    }

    @Test
    void aLateCorrectionWithoutItsReasonSaysSoAndNothingTypedIsLost() throws Exception {
        ClassSessionId longAgo = classes.session(run, TODAY.minusDays(30));
        MockHttpServletResponse answer = as(
                teacher,
                MockMvcRequestBuilders.post("/provider/attendance/" + longAgo.id())
                        .param("state." + amina.id(), "PRESENT")
                        .param("why", " "));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Ein Eintrag wurde nicht übernommen", "bitte mit Begründung korrigieren")
                .doesNotContain("/js/attendance.js");
    }

    @Test
    void aBatchOfTapsIsTakenOnceAndAnsweredWithHowTheClassStands() throws Exception {
        UUID nonce = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            MockHttpServletResponse answer = as(teacher, batch(nonce, "PRESENT"));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString())
                    .contains("\"kept\":[\"" + nonce + "\"]", "\"state\":\"PRESENT\"", "S. Brunner")
                    .doesNotContain("Amina");
        }
        assertThat(database.sql("select count(*) from attendance_mark where session_id = ?")
                        .param(session.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nonsenseIsNoFailureOfThePortal() throws Exception {
        assertThat(as(teacher, batch(UUID.randomUUID(), "ASLEEP")).getStatus()).isEqualTo(400);
        assertThat(as(teacher, batch(UUID.randomUUID(), "PRESENT").content("{")).getStatus())
                .isEqualTo(400);
        assertThat(as(teacher, MockMvcRequestBuilders.get("/provider/attendance/no-id"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(as(teacher, MockMvcRequestBuilders.get("/provider/attendance/lists/" + run.id() + "/soon.pdf"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyProvidersReachAClassAndOnlyTheirOwn() throws Exception {
        Account other = account(Role.PROVIDER, new Scope.Provider(world.provider("Andere Schule")));
        Account caseworker = account(Role.CASEWORKER, new Scope.Region(world.region()));
        String list = "/provider/attendance/lists/" + run.id() + "/" + YearMonth.from(TODAY) + ".pdf";

        for (MockHttpServletRequestBuilder foreign : List.of(
                MockMvcRequestBuilders.get(path()),
                MockMvcRequestBuilders.post(path()),
                MockMvcRequestBuilders.get(path() + "/marks"),
                MockMvcRequestBuilders.get(list))) {
            assertThat(as(other, foreign).getStatus()).isEqualTo(404);
            assertThat(as(caseworker, foreign).getStatus()).isIn(403, 404);
        }
        assertThat(as(other, batch(UUID.randomUUID(), "PRESENT")).getStatus()).isEqualTo(404);
        assertThat(as(caseworker, batch(UUID.randomUUID(), "PRESENT")).getStatus())
                .isIn(403, 404);
    }

    @Test
    void whoTeachesReachesTheOwnClassAndNoOtherOfTheSchool() throws Exception {
        UserId id = world.user();
        Account teaching =
                new Account(id, "T. Moos", Role.PROVIDER, new Scope.Provider(school), ProviderFunction.TEACHER);
        String own = "/provider/attendance/"
                + classes.session(run, TODAY.minusDays(1), id).id();

        assertThat(as(teaching, MockMvcRequestBuilders.get(own)).getStatus()).isEqualTo(200);
        assertThat(as(teaching, MockMvcRequestBuilders.get(own + "/marks")).getStatus())
                .isEqualTo(200);
        assertThat(as(teaching, MockMvcRequestBuilders.post(own).param("state." + amina.id(), "PRESENT"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(as(teaching, MockMvcRequestBuilders.get(path())).getStatus()).isEqualTo(404);
        assertThat(as(teaching, MockMvcRequestBuilders.get(path() + "/marks")).getStatus())
                .isEqualTo(404);
        assertThat(as(teaching, MockMvcRequestBuilders.post(path())).getStatus())
                .isEqualTo(404);
        assertThat(as(teaching, batch(UUID.randomUUID(), "PRESENT")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPersonSaysThatItCannotComeAndTakesItBack() throws Exception {
        ClassSessionId next = classes.session(run, TODAY.plusDays(1));
        Account person = account(
                Role.REFUGEE,
                new Scope.Person(database.sql("select person_id from dossier where id = ?")
                        .param(dossier.id())
                        .query(UUID.class)
                        .single()));
        MockHttpServletRequestBuilder cannot = absence(amina, next).param("reason", "ILL");

        assertThat(as(person, cannot).getStatus()).isEqualTo(303);
        assertThat(as(teacher, MockMvcRequestBuilders.get("/provider/attendance/" + next.id()))
                        .getContentAsString())
                .contains("hat sich abgemeldet: krank");
        assertThat(as(person, absence(amina, next).param("reason", "")).getStatus())
                .isEqualTo(303);
        assertThat(as(teacher, MockMvcRequestBuilders.get("/provider/attendance/" + next.id()))
                        .getContentAsString())
                .doesNotContain("abgemeldet");
        EnrolmentId foreign = classes.seat(run, world.dossier(world.region(), "Reza"), "CONFIRMED");
        assertThat(as(person, absence(foreign, next).param("reason", "ILL")).getStatus())
                .isEqualTo(404);
        assertThat(as(person, absence(amina, ClassSessionId.next()).param("reason", "ILL"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(as(teacher, cannot).getStatus()).isIn(403, 404);
    }

    private static MockHttpServletRequestBuilder absence(EnrolmentId seat, ClassSessionId at) {
        return MockMvcRequestBuilders.post("/me/courses/" + seat.id() + "/absence")
                .param("session", at.id().toString());
    }

    private MockHttpServletRequestBuilder batch(UUID nonce, String state) {
        return MockMvcRequestBuilders.post(path() + "/marks")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"device":"%s","sentAt":2000,"marks":[{"nonce":"%s","enrolment":"%s","state":"%s","reason":null,
                         "words":null,"minutes":null,"at":1000,"sequence":1}]}
                        """.formatted(UUID.randomUUID(), nonce, amina.id(), state));
    }

    private String path() {
        return "/provider/attendance/" + session.id();
    }

    private Account account(Role role, Scope scope) {
        return new Account(world.user(), "T. Muster", role, scope, SignedInAs.lead(role));
    }

    private MockHttpServletResponse as(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.header("X-Requested-With", "fetch")
                        .with(csrf())
                        .with(authentication(SignedInAs.authentication(account))))
                .andReturn()
                .getResponse();
    }
}
