package ch.etappe.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.audit.AuditTrail;
import ch.etappe.audit.ReadingPurpose;
import ch.etappe.dossier.Absences;
import ch.etappe.dossier.BreakGlass;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.GlassForm;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadingsTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Readings readings;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private Absences absences;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private UserId anna;
    private UserId beat;
    private UserId lead;
    private DossierId selam;

    @BeforeEach
    void aCaseOfAnnasInHerRegion() {
        region = world.region("Olten");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        lead = world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        selam = world.dossier(region, "Selam");
        world.leads(anna, selam);
        as(anna);
    }

    @Test
    void aCaseworkerSeesWhoOpenedWhatOfTheOwnCasesAndWhy() {
        DossierId reza = world.dossier(region, "Reza");
        world.leads(beat, reza);
        as(beat);
        dossiers.open(selam);
        dossiers.open(reza);
        as(lead);
        glass.open(selam, new GlassForm(GlassPurpose.COMPLAINT, "Beschwerde vom 3. November"));

        as(anna);
        List<Reading> seen = readings.page(everything(), 0, 10);

        assertThat(seen)
                .extracting(Reading::reader, Reading::person, Reading::kind, Reading::purpose, Reading::reason)
                .containsExactly(
                        tuple(
                                "U. Lindenhof",
                                "Tesfay, Selam",
                                ReadingKind.GLASS,
                                ReadingPurpose.BREAK_GLASS,
                                "Beschwerde vom 3. November"),
                        tuple("B. Frei", "Tesfay, Selam", ReadingKind.DOSSIER, ReadingPurpose.MANDATE, null));
        assertThat(seen.getFirst().glass()).isEqualTo(GlassPurpose.COMPLAINT);
        assertThat(readings.count(everything())).isEqualTo(2);
    }

    @Test
    void theOwnReadingsAreShownOnDemand() {
        dossiers.open(selam);

        assertThat(readings.page(everything(), 0, 10)).isEmpty();
        assertThat(readings.page(new ReadingQuery("", null, ReadingPeriod.WEEK, true), 0, 10))
                .extracting(Reading::purpose)
                .containsExactly(ReadingPurpose.LEADS_CASE);
    }

    @Test
    void thatThePersonReadsTheOwnFileIsShownToNobody() {
        world.signInAsRefugee(selam);
        audit.read("document", Ids.next(), selam.id());

        as(anna);
        assertThat(readings.count(everything())).isZero();
        assertThat(readings.unseen(10)).isEmpty();
    }

    @Test
    void theDeputySeesTheCasesThatAreInHand() {
        as(lead);
        dossiers.open(selam);
        as(beat);
        assertThat(readings.count(everything())).as("not Beat's case").isZero();

        as(anna);
        absences.enter(anna, beat, today, today.plusDays(2));
        as(beat);

        assertThat(readings.page(everything(), 0, 10))
                .extracting(Reading::purpose)
                .containsExactly(ReadingPurpose.OVERSIGHT);
    }

    @Test
    void aRegionLeadSeesTheWholeRegionAndNoOther() {
        dossiers.open(selam);
        UUID dorneck = world.region("Dorneck");
        DossierId elsewhere = world.dossier(dorneck, "Reza");
        SignedInAs.account(
                world.staff("F. Amsler", Role.CASEWORKER, new Scope.Region(dorneck)),
                Role.CASEWORKER,
                new Scope.Region(dorneck));
        dossiers.open(elsewhere);

        as(lead);

        assertThat(readings.page(everything(), 0, 10))
                .extracting(Reading::dossier)
                .containsExactly(selam);
    }

    @Test
    void theFilterLooksForNamesOfBothSidesKindAndPeriod() {
        as(beat);
        dossiers.open(selam);
        audit.read("document", Ids.next(), selam.id());
        audit.read("id-numbers", Ids.next(), selam.id());
        longAgo("assessment", 40);
        as(anna);

        assertThat(count("selam", null, ReadingPeriod.MONTH)).isEqualTo(3);
        assertThat(count("frei", null, ReadingPeriod.MONTH)).isEqualTo(3);
        assertThat(count("reza", null, ReadingPeriod.MONTH)).isZero();
        assertThat(count("", ReadingKind.DOCUMENT, ReadingPeriod.MONTH)).isEqualTo(1);
        assertThat(count("", ReadingKind.NUMBERS, ReadingPeriod.MONTH)).isEqualTo(1);
        assertThat(count("", ReadingKind.DOSSIER, ReadingPeriod.MONTH)).isEqualTo(1);
        assertThat(count("", ReadingKind.ASSESSMENT, ReadingPeriod.MONTH)).isZero();
        assertThat(count("", ReadingKind.ASSESSMENT, ReadingPeriod.QUARTER)).isEqualTo(1);
    }

    @Test
    void whatWasSeenIsNewNoMoreAndWhatComesLaterIs() {
        as(beat);
        dossiers.open(selam);
        as(anna);
        dossiers.open(selam);
        List<Reading> first = readings.unseen(10);
        assertThat(first).extracting(Reading::reader).containsExactly("B. Frei");

        readings.markSeen(first.getFirst().id());
        readings.markSeen(0);

        assertThat(readings.unseen(10)).isEmpty();
        as(lead);
        dossiers.open(selam);
        as(anna);
        assertThat(readings.unseen(10)).extracting(Reading::reader).containsExactly("U. Lindenhof");
    }

    @Test
    void manyReadingsNeedNoMoreStatementsThanOne() {
        as(beat);
        dossiers.open(selam);
        as(anna);
        int one = statements.during(() -> readings.page(everything(), 0, 50));
        as(beat);
        for (int i = 0; i < 20; i++) {
            dossiers.open(selam);
        }
        as(anna);

        assertThat(statements.during(() -> readings.page(everything(), 0, 50))).isEqualTo(one);
    }

    private int count(String text, @Nullable ReadingKind kind, ReadingPeriod period) {
        return readings.count(new ReadingQuery(text, kind, period, false));
    }

    private void longAgo(String objectType, int days) {
        database.sql("""
                        insert into audit_event (at, actor_id, actor_role, action, object_type, object_id, dossier_id)
                        values (?, ?, 'CASEWORKER', 'read', ?, uuid(), ?)
                        """)
                .params(LocalDateTime.now(ZoneOffset.UTC).minusDays(days), beat.id(), objectType, selam.id())
                .update();
    }

    private static ReadingQuery everything() {
        return ReadingQuery.ofLastMonth();
    }

    private void as(UserId user) {
        Role role = user.equals(lead) ? Role.REGION_LEAD : Role.CASEWORKER;
        SignedInAs.account(user, role, new Scope.Region(region));
    }
}
