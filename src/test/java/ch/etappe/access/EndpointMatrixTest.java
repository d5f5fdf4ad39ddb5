package ch.etappe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.MeetingWorld;
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
    private static final Map<String, Set<Role>> ROWS = Map.of(
            "GET /login", EVERYBODY,
            "GET /login/answer/{slug}", EVERYBODY,
            "POST /language", EVERYBODY,
            "/error", EVERYBODY,
            "GET /actuator/prometheus", Set.of(), // who has the token, see MetricsTest
            "GET /me/sheet", Set.of(Role.REFUGEE),
            "POST /search", STAFF,
            "POST /me/appointments/{id}/answer", Set.of(Role.REFUGEE));

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private MeetingWorld world;

    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private MockMvc portal;
    private UUID own;
    private UUID foreign;

    @BeforeEach
    void oneOfEach() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        UUID region = world.region("Olten");
        DossierId dossier = world.dossier(region, "Selam");
        UserId host = world.staff("S. Brunner", Role.CASEWORKER, new Scope.Region(region));
        own = world.appointment(dossier, host, "PROPOSED", 600);
        foreign = world.appointment(world.dossier(region, "Reza"), host, "PROPOSED", 600);
        for (Role role : Role.values()) {
            Scope scope = role == Role.REFUGEE ? new Scope.Person(world.personOf(dossier)) : new Scope.Canton();
            UserId user = role == Role.REFUGEE ? world.signInAsRefugee(dossier) : world.staff("T. Muster", role, scope);
            accounts.put(role, new Account(user, "T. Muster", role, scope));
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
        }

        assertThat(wrong).isEmpty();
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
    void nobodyGetsNothingButTheLogin() throws Exception {
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

    private boolean isServed(HttpMethod method, String path, Role role) throws Exception {
        int status = status(method, path, role);
        return status == 200 || status == 303;
    }

    private int status(HttpMethod method, String path, Role role) throws Exception {
        return portal.perform(MockMvcRequestBuilders.request(method, path)
                        .param("answer", "COMING")
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
