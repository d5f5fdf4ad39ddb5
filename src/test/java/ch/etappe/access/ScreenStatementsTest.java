package ch.etappe.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentType;
import ch.etappe.assessment.Results;
import ch.etappe.assessment.SchoolEntry;
import ch.etappe.assessment.SchoolEntryResult;
import ch.etappe.billing.BillingWorld;
import ch.etappe.document.DocumentForm;
import ch.etappe.document.Papers;
import ch.etappe.document.Uploads;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.exchange.Imports;
import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.FundId;
import ch.etappe.funding.Ledger;
import ch.etappe.funding.OtherPayer;
import ch.etappe.funding.Payer;
import ch.etappe.handover.HandoverId;
import ch.etappe.handover.Handovers;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Chf;
import ch.etappe.matching.PlaceForm;
import ch.etappe.matching.Places;
import ch.etappe.note.NoteForm;
import ch.etappe.note.Notes;
import ch.etappe.offer.CourseWorld;
import ch.etappe.organisation.RegionId;
import ch.etappe.plan.Plans;
import ch.etappe.pocket.Pocket;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen with rows asks the database as often for many of them as for one. */
class ScreenStatementsTest extends BeforeTheScreen {

    private static final int MANY = 7;
    private static final String PHONE = "the sheet of a refugee";

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
    private Results results;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Pocket pocket;

    @Autowired
    private Notes notes;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Imports imports;

    @Autowired
    private Ledger ledger;

    @Autowired
    private CostApprovals costs;

    @Autowired
    private Places places;

    @Autowired
    private StatementCounter statements;

    private Role role = Role.ADMIN;
    private Scope scope = new Scope.Canton();
    private UserId caseworker;
    private UserId colleague;
    private UUID region;
    private BfsNumber municipality;
    private UUID provider;
    private DossierId dossier;
    private CourseWorld.Course course;
    private String plan;
    private String assessment;

    @Override
    protected void signIn() {
        SignedInAs.account(people.staff("S. Brunner", role, scope), role, scope);
    }

    @BeforeEach
    void oneOfEverything() {
        region = people.region("Olten");
        municipality = people.municipality("Olten");
        provider = courses.provider("Wortweide");
        course = courses.published(provider, "Deutsch A1", 30);
        caseworker = people.staff("S. Brunner", Role.CASEWORKER, new Scope.Region(region));
        colleague = people.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        dossier = people.dossier(
                region, municipality, "Selam", MeetingWorld.today().minusDays(40));
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        plan = plans.begin(dossier).id().toString();
        assessment = drafts.begin(dossier, AssessmentType.SHORT).id().toString();
        oneMore(0);
    }

    @Test
    void manyRowsNeedNoMoreStatementsThanOne() {
        open();
        Opened one = open();
        for (int i = 1; i < MANY; i++) {
            SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
            oneMore(i);
        }
        Opened many = open();

        assertThat(many.statements()).isEqualTo(one.statements());
        assertThat(many.statements().values()).allMatch(count -> count > 0);
        assertThat(many.rows())
                .allSatisfy((screen, rows) ->
                        assertThat(rows).as(screen).isGreaterThan(one.rows().get(screen)));
    }

    /** Another region, another person in ours, another course with that person and ours, another appointment of ours. */
    private void oneMore(int number) {
        DossierId other = people.dossier(
                region, municipality, "Person " + number, MeetingWorld.today().minusDays(40));
        people.leads(caseworker, other);
        people.region("Region " + number);
        courses.provider("Anbieter " + number);
        people.appointment(dossier, caseworker, "PROPOSED", 600 + number * 60L);
        people.appointment(other, caseworker, "DECLINED", 600);
        CourseWorld.Course next = courses.published(provider, "Deutsch A2 " + number, 10);
        courses.submitted(provider, "Deutsch B1 " + number, 10);
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        results.record(
                dossier, new SchoolEntry(number + 1, SchoolEntryResult.UNKNOWN, MeetingWorld.today(), null), false);
        enrolments.request(next.run(), dossier);
        notes.write(dossier, new NoteForm(MeetingWorld.today(), null, number % 2 == 0, false, "Notiz " + number, null));
        uploads.add(
                dossier,
                new DocumentForm("Brief " + number, "OTHER", true, false, null),
                uploads.receive(dossier, "brief.pdf", new ByteArrayInputStream(Papers.pdf())));
        enrolments.request(course.run(), other);
        costs(other, number);
        billing.handedIn(provider, region, number);
        handOver(other);
        UserId canton = people.staff("K. Amt", Role.CANTON, new Scope.Canton());
        SignedInAs.account(canton, Role.CANTON, new Scope.Canton());
        imports.receive("liste.csv", new ByteArrayInputStream(("Name;Ort\n" + canton.id() + ";x\n").getBytes(UTF_8)));
        places.correct(
                new PlaceForm("Ort " + canton.id(), new BigDecimal("47.3"), new BigDecimal("7.7"), "Neuer Kursort"));
        FundId fund = ledger.fund(Payer.region(new RegionId(region)));
        int year = MeetingWorld.today().getYear();
        ledger.inflow(fund, year, Chf.ofFrancs(100), MeetingWorld.today(), "Kredit", "statements:" + canton.id());
    }

    /** One that is to be handed in, and one that the region sees and the canton decides. */
    private void costs(DossierId other, int number) {
        enrolments.request(
                courses.costing(courses.published(provider, "Werkstatt " + number, 10), 1_050, false)
                        .run(),
                other);
        EnrolmentSummary seat = enrolments.request(
                courses.costing(courses.published(provider, "Praktikum " + number, 10), 1_050, true)
                        .run(),
                other);
        CostSheet sheet = costs.open(costs.ofSeat(seat.id().id()).orElseThrow());
        costs.submit(
                sheet.summary().id(),
                sheet.version(),
                new ApprovalForm(
                        sheet.summary().bearer(),
                        Set.of(OtherPayer.values()),
                        sheet.validFrom(),
                        sheet.summary().validTo(),
                        ""));
    }

    private void handOver(DossierId other) {
        HandoverId handover = handovers.prepare(other, colleague);
        handovers.open(handover, Locale.GERMAN).items().stream()
                .filter(item -> item.side() == HandoverPart.Side.GIVING)
                .forEach(item -> handovers.tick(handover, item.position(), true));
        handovers.request(handover, "Pensum reduziert");
    }

    /** The homes come last: they are open already when somebody signs in. */
    private Opened open() {
        Opened opened = new Opened(new LinkedHashMap<>(), new LinkedHashMap<>());
        Scope inRegion = new Scope.Region(region);
        String page = "casework/dossiers/" + dossier.id();
        at(
                Role.CASEWORKER,
                inRegion,
                opened,
                "casework/dossiers",
                page,
                "casework/plans/" + plan,
                "casework/people",
                "casework/assessments/" + assessment,
                "casework/approvals",
                "casework/invoices",
                "casework",
                "casework/worklist");
        at(
                Role.REGION_LEAD,
                inRegion,
                opened,
                "casework/handovers",
                "casework/dossiers",
                page,
                "casework/people",
                "casework/openings",
                "casework/funds",
                "casework/approvals",
                "casework");
        at(
                Role.MUNICIPALITY,
                new Scope.Municipality(municipality),
                opened,
                "municipality/talks",
                "municipality/talks/" + dossier.id(),
                "municipality");
        String roster = "provider/rosters/" + course.run().id();
        at(
                Role.PROVIDER,
                new Scope.Provider(provider),
                opened,
                "provider/offers",
                "provider/requests",
                "provider/today",
                "provider/rosters",
                roster,
                "provider/profile",
                "provider/sites",
                "provider/team",
                roster + "/sessions",
                "provider/rosters/new",
                "provider");
        at(
                Role.CANTON,
                new Scope.Canton(),
                opened,
                "canton/organisations",
                "canton/providers",
                "canton/publishing",
                "canton/stale-offers",
                "canton/settings",
                "canton/settings/holidays",
                "canton/settings/school-holidays",
                "canton/settings/categories",
                "canton/settings/matching",
                "canton/settings/places",
                "canton/settings/goals",
                "canton/comparison",
                "canton/guide",
                "canton/import",
                "canton/funds",
                "canton/approvals",
                "canton");
        at(Role.ADMIN, new Scope.Canton(), opened, "admin/users", "admin/audit");
        at(
                Role.REFUGEE,
                new Scope.Person(people.personOf(dossier)),
                opened,
                "me/plan",
                "me/courses",
                "me/assessment",
                "me/notes",
                "me/documents");
        UserId refugee = people.signInAsRefugee(dossier);
        opened.statements()
                .put(PHONE, statements.during(() -> pocket.html(refugee, Locale.forLanguageTag("ti"), "token")));
        return opened;
    }

    private void at(Role next, Scope nextScope, Opened opened, String... paths) {
        cleanVaadinEnvironment();
        role = next;
        scope = nextScope;
        initVaadinEnvironment();
        for (String path : paths) {
            String screen = role + " at /" + path;
            opened.statements().put(screen, statements.during(() -> {
                UI.getCurrentOrThrow().navigate(path);
                roundTrip();
            }));
            List<Integer> sizes = new ArrayList<>();
            $(Grid.class).all().forEach(grid -> sizes.add(test((Grid<?>) grid).size()));
            sizes.stream().findFirst().ifPresent(size -> opened.rows().put(screen, size));
        }
    }

    private record Opened(Map<String, Integer> statements, Map<String, Integer> rows) {}
}
