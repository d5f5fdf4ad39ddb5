package ch.etappe.access;

import static ch.etappe.identity.Role.ADMIN;
import static ch.etappe.identity.Role.ASSOCIATION;
import static ch.etappe.identity.Role.CANTON;
import static ch.etappe.identity.Role.CASEWORKER;
import static ch.etappe.identity.Role.MUNICIPALITY;
import static ch.etappe.identity.Role.PROVIDER;
import static ch.etappe.identity.Role.REFUGEE;
import static ch.etappe.identity.Role.REGION_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentType;
import ch.etappe.billing.BillingWorld;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.exchange.Imports;
import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.OtherPayer;
import ch.etappe.handover.Handovers;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import ch.etappe.offer.CourseWorld;
import ch.etappe.plan.Plans;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route for every role, and for every object: the own one, a foreign one, a guessed one, no id at all. */
class RouteMatrixTest extends BeforeTheScreen {

    private static final Map<String, Set<Role>> ROWS = Map.ofEntries(
            row("", Role.values()),
            row("me", REFUGEE),
            row("me/plan", REFUGEE),
            row("me/courses", REFUGEE),
            row("me/profile", REFUGEE),
            row("me/assessment", REFUGEE),
            row("me/notes", REFUGEE),
            row("me/documents", REFUGEE),
            row("casework", CASEWORKER, REGION_LEAD),
            row("casework/absences", CASEWORKER, REGION_LEAD),
            row("casework/arrivals/new", CASEWORKER),
            row("casework/intake", REGION_LEAD),
            row("casework/dossiers", CASEWORKER, REGION_LEAD),
            row("casework/dossiers/:dossier", CASEWORKER, REGION_LEAD),
            row("casework/dossiers/:dossier/timeline", CASEWORKER, REGION_LEAD),
            row("casework/people", CASEWORKER, REGION_LEAD),
            row("casework/people/:stays/merge/:goes", CASEWORKER, REGION_LEAD),
            row("casework/handovers", CASEWORKER, REGION_LEAD),
            row("casework/handovers/:handover", CASEWORKER, REGION_LEAD),
            row("casework/funds", REGION_LEAD),
            row("casework/approvals", CASEWORKER, REGION_LEAD),
            row("casework/approvals/:approval", CASEWORKER, REGION_LEAD),
            row("casework/invoices", CASEWORKER, REGION_LEAD),
            row("casework/invoices/:invoice", CASEWORKER, REGION_LEAD),
            row("casework/plans/:plan", CASEWORKER, REGION_LEAD),
            row("casework/plans/:plan/changes/:earlier", CASEWORKER, REGION_LEAD),
            row("casework/openings", CASEWORKER, REGION_LEAD),
            row("casework/worklist", CASEWORKER, REGION_LEAD),
            row("casework/assessments/:assessment", CASEWORKER, REGION_LEAD),
            row("provider", PROVIDER),
            row("provider/invoices", PROVIDER),
            row("provider/invoices/:invoice", PROVIDER),
            row("provider/offers", PROVIDER),
            row("provider/profile", PROVIDER),
            row("provider/sites", PROVIDER),
            row("provider/team", PROVIDER),
            row("provider/offers/new", PROVIDER),
            row("provider/offers/:offer", PROVIDER),
            row("provider/requests", PROVIDER),
            row("provider/rosters", PROVIDER),
            row("provider/today", PROVIDER),
            row("provider/rosters/:run", PROVIDER),
            row("provider/rosters/new", PROVIDER),
            row("provider/rosters/:run/sessions", PROVIDER),
            row("municipality", MUNICIPALITY),
            row("municipality/arrivals/new", MUNICIPALITY),
            row("municipality/talks", MUNICIPALITY),
            row("municipality/talks/:dossier", MUNICIPALITY),
            row("municipality/office", MUNICIPALITY),
            row("canton", CANTON, ASSOCIATION),
            row("canton/comparison", CANTON, ASSOCIATION),
            row("canton/organisations", CANTON),
            row("canton/talks", CANTON),
            row("canton/approvals", CANTON),
            row("canton/approvals/:approval", CANTON),
            row("canton/funds", CANTON),
            row("canton/funds/:fund", CANTON),
            row("canton/guide", CANTON),
            row("canton/import", CANTON),
            row("canton/import/:import", CANTON),
            row("canton/providers", CANTON),
            row("canton/providers/:provider", CANTON),
            row("canton/publishing", CANTON),
            row("canton/publishing/:offer", CANTON),
            row("canton/stale-offers", CANTON),
            row("canton/settings", CANTON, ASSOCIATION),
            row("canton/settings/categories", CANTON, ASSOCIATION),
            row("canton/settings/goals", CANTON, ASSOCIATION),
            row("canton/settings/holidays", CANTON, ASSOCIATION),
            row("canton/settings/school-holidays", CANTON, ASSOCIATION),
            row("canton/settings/matching", CANTON, ASSOCIATION),
            row("canton/settings/places", CANTON, ASSOCIATION),
            row("canton/roadmap", CANTON, ASSOCIATION),
            row("canton/roadmap/:standard", CANTON, ASSOCIATION),
            row("canton/standard", CANTON),
            row("admin", ADMIN),
            row("admin/users", ADMIN),
            row("admin/audit", ADMIN));

    @Autowired
    private MeetingWorld people;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private BillingWorld billing;

    @Autowired
    private Plans plans;

    @Autowired
    private AssessmentDrafts drafts;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Handovers handovers;

    @Autowired
    private CostApprovals costs;

    @Autowired
    private Imports imports;

    private Role role = ADMIN;
    private Scope scope = new Scope.Canton();
    private UUID region;
    private BfsNumber municipality;
    private UUID provider;
    private DossierId dossier;
    private Map<String, String> own;
    private Map<String, String> foreign;

    @Override
    protected void signIn() {
        SignedInAs.account(people.staff("S. Brunner", role, scope), role, scope);
    }

    @BeforeEach
    void twoOfEverything() {
        region = people.region("Olten");
        municipality = people.municipality("Olten");
        provider = courses.provider("Wortweide");
        dossier = people.dossier(
                region, municipality, "Selam", MeetingWorld.today().minusDays(10));
        own = objects(region, dossier, provider, "Deutsch A1");
        UUID otherRegion = people.region("Dorneck");
        foreign = objects(otherRegion, people.dossier(otherRegion, "Reza"), courses.provider("Andere"), "Deutsch A2");
    }

    @Test
    void everyRouteHasARow() {
        Set<String> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(ROWS.keySet())).isEqualTo(routes);
    }

    @Test
    void aRouteOpensForItsRolesAndExistsForNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Role each : Role.values()) {
            at(each);
            ROWS.forEach((route, roles) -> {
                if (opens(with(route, own)) != roles.contains(each)) {
                    wrong.add(each + " at /" + route);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aForeignObjectIsAnsweredLikeOneThatDoesNotExist() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> guessed = own.keySet().stream()
                .collect(Collectors.toMap(key -> key, key -> Ids.next().toString()));
        Map<String, String> nonsense =
                own.keySet().stream().collect(Collectors.toMap(key -> key, key -> "no-id-at-all"));
        for (Role each : Role.values()) {
            at(each);
            for (String route : List.of(
                    "casework/dossiers/:dossier",
                    "casework/dossiers/:dossier/timeline",
                    "casework/people/:stays/merge/:goes",
                    "casework/handovers/:handover",
                    "casework/plans/:plan",
                    "casework/approvals/:approval",
                    "casework/invoices/:invoice",
                    "provider/invoices/:invoice",
                    "casework/plans/:plan/changes/:earlier",
                    "municipality/talks/:dossier",
                    "casework/assessments/:assessment",
                    "provider/rosters/:run",
                    "provider/rosters/:run/sessions")) {
                for (Map<String, String> ids : List.of(foreign, guessed, nonsense)) {
                    if (opens(with(route, ids))) {
                        wrong.add(each + " at /" + with(route, ids));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private Map<String, String> objects(UUID ofRegion, DossierId of, UUID ofProvider, String title) {
        UUID arrivals = listOfArrivals();
        CourseWorld.Course course = courses.published(ofProvider, title, 10);
        SignedInAs.account(caseworker(ofRegion), CASEWORKER, new Scope.Region(ofRegion));
        UUID plan = plans.begin(of).id();
        UUID handover = handedOver(ofRegion, of);
        enrolments.request(course.run(), of);
        CostApprovalId approval = submitted(of, courses.published(ofProvider, title + " mit Gutsprache", 10));
        CourseWorld.Course waiting = courses.submitted(ofProvider, title + " neu", 10);
        return Map.ofEntries(
                Map.entry(":dossier", of.id().toString()),
                Map.entry(":stays", people.personOf(of).toString()),
                Map.entry(
                        ":goes",
                        people.personOf(people.dossier(ofRegion, "Sälam")).toString()),
                Map.entry(":plan", plan.toString()),
                Map.entry(":approval", approval.id().toString()),
                Map.entry(":earlier", plan.toString()),
                Map.entry(":invoice", billing.handedIn(ofProvider, ofRegion).toString()),
                Map.entry(":handover", handover.toString()),
                Map.entry(
                        ":assessment",
                        drafts.begin(of, AssessmentType.SHORT).id().toString()),
                Map.entry(":run", course.run().id().toString()),
                Map.entry(":import", arrivals.toString()),
                Map.entry(":provider", ofProvider.toString()),
                Map.entry(":offer", waiting.offer().id().toString()),
                Map.entry(":fund", "0f000000-0000-4000-8000-000000000001"),
                Map.entry(":standard", "0c000000-0000-4000-8000-000000000001"));
    }

    /** So that region and canton have to do with it. */
    private CostApprovalId submitted(DossierId of, CourseWorld.Course course) {
        EnrolmentSummary seat =
                enrolments.request(courses.costing(course, 1_050, true).run(), of);
        CostApprovalId approval = costs.ofSeat(seat.id().id()).orElseThrow();
        CostSheet sheet = costs.open(approval);
        costs.submit(
                approval,
                sheet.version(),
                new ApprovalForm(
                        sheet.summary().bearer(),
                        Set.of(OtherPayer.values()),
                        sheet.validFrom(),
                        sheet.summary().validTo(),
                        ""));
        return approval;
    }

    private UUID listOfArrivals() {
        SignedInAs.account(people.staff("K. Amt", CANTON, new Scope.Canton()), CANTON, new Scope.Canton());
        String list = "Name;Vorname\n" + Ids.next() + ";Selam\n";
        return imports.receive("liste.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    /** The lead passes it to a colleague. */
    private UUID handedOver(UUID ofRegion, DossierId of) {
        UserId colleague = caseworker(ofRegion);
        UserId lead = people.staff("U. Lindenhof", REGION_LEAD, new Scope.Region(ofRegion));
        SignedInAs.account(lead, REGION_LEAD, new Scope.Region(ofRegion));
        UUID handover = handovers.prepare(of, colleague).id();
        SignedInAs.account(caseworker(ofRegion), CASEWORKER, new Scope.Region(ofRegion));
        return handover;
    }

    private UserId caseworker(UUID ofRegion) {
        return people.staff("S. Brunner", CASEWORKER, new Scope.Region(ofRegion));
    }

    /** Closes the screen and opens it anew with somebody else before it. */
    private void at(Role next) {
        cleanVaadinEnvironment();
        role = next;
        scope = scopeOf(next);
        initVaadinEnvironment();
    }

    private Scope scopeOf(Role of) {
        return switch (of) {
            case CASEWORKER, REGION_LEAD -> new Scope.Region(region);
            case MUNICIPALITY -> new Scope.Municipality(municipality);
            case PROVIDER -> new Scope.Provider(provider);
            case REFUGEE -> new Scope.Person(people.personOf(dossier));
            case CANTON, ASSOCIATION, ADMIN -> new Scope.Canton();
        };
    }

    private static boolean opens(String path) {
        UI.getCurrentOrThrow().navigate(path);
        Component view = UI.getCurrentOrThrow().getCurrentView();
        return !(view instanceof HasErrorParameter<?>);
    }

    private static String with(String route, Map<String, String> ids) {
        String path = route;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return path;
    }

    private static Map.Entry<String, Set<Role>> row(String route, Role... roles) {
        return Map.entry(route, Set.of(roles));
    }
}
