package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.audit.AuditTrail;
import ch.etappe.audit.ReadingPurpose;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BreakGlassTest {

    private static final GlassForm COMPLAINT =
            new GlassForm(GlassPurpose.COMPLAINT, "Beschwerde vom 3. November über den Umgang");

    @Autowired
    private MeetingWorld world;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private GlassNotices notices;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierAccess access;

    @Autowired
    private Absences absences;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private CaseLeads leads;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private UserId anna;
    private UserId beat;
    private UserId lead;
    private DossierId selam;

    @BeforeEach
    void aCaseWithItsCaseworkerAndTheLeadOfTheRegion() {
        region = world.region("Olten");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        lead = world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        selam = world.dossier(region, "Selam");
        world.leads(anna, selam);
        as(lead, Role.REGION_LEAD);
    }

    @Test
    void theGlassIsClosedForWhoOverseesAndThereIsNoneForWhoWorksOnCases() {
        assertThat(glass.of(selam).glass()).isEqualTo(Glass.CLOSED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> access.reason(selam, "Ich will es wissen"))
                .extracting(Refusal::key)
                .isEqualTo("dossier.refusal.glass");

        as(beat, Role.CASEWORKER);
        assertThat(glass.of(selam).glass()).isEqualTo(Glass.NONE);
        assertThat(access.reason(selam, "Vertretung")).isEqualTo("Vertretung");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> glass.open(selam, COMPLAINT));
    }

    @Test
    void aReasonOpensThisCaseToThisAccountForAWhile() {
        DossierId reza = world.dossier(region, "Reza");
        world.leads(anna, reza);

        glass.open(selam, COMPLAINT);

        assertThat(glass.of(selam).glass()).isEqualTo(Glass.BROKEN);
        assertThat(glass.of(selam).openUntil()).isNotNull();
        assertThat(access.reason(selam, null)).isEqualTo(COMPLAINT.words());
        assertThat(glass.of(reza).glass()).as("another case").isEqualTo(Glass.CLOSED);
        as(world.staff("V. Lauper", Role.REGION_LEAD, new Scope.Region(region)), Role.REGION_LEAD);
        assertThat(glass.of(selam).glass()).as("another account").isEqualTo(Glass.CLOSED);
    }

    @Test
    void whenTheTimeIsOverItIsClosedAgain() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        database.sql("""
                        insert into dossier_glass (id, dossier_id, account_id, purpose, words, broken_at, open_until)
                        values (uuid(), ?, ?, 'REVIEW', 'Stichprobe im Herbst', ?, ?)
                        """)
                .params(selam.id(), lead.id(), now.minusMinutes(61), now.minusMinutes(1))
                .update();

        assertThat(glass.of(selam).glass()).isEqualTo(Glass.CLOSED);
    }

    @Test
    void withoutPurposeAndWordsNothingOpensAndNobodyIsTold() {
        assertThat(glass.problems(new GlassForm(null, "kurz")))
                .extracting(GlassForm.Problem::key)
                .containsExactly("dossier.refusal.glass-purpose", "dossier.refusal.glass-words");
        assertThat(glass.problems(new GlassForm(GlassPurpose.DANGER, "x".repeat(GlassForm.LONGEST + 1))))
                .extracting(GlassForm.Problem::key)
                .containsExactly("dossier.refusal.glass-long");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> glass.open(selam, new GlassForm(GlassPurpose.DANGER, "         x ")));

        assertThat(glass.of(selam).glass()).isEqualTo(Glass.CLOSED);
        as(anna, Role.CASEWORKER);
        assertThat(notices.unseen()).isEmpty();
    }

    @Test
    void whoeverLeadsTheCaseAndTheDeputyAreToldOnceEach() {
        as(anna, Role.CASEWORKER);
        absences.enter(anna, beat, today, today.plusDays(3));
        as(lead, Role.REGION_LEAD);

        glass.open(selam, COMPLAINT);
        glass.open(selam, COMPLAINT);

        for (UserId told : List.of(anna, beat)) {
            as(told, Role.CASEWORKER);
            GlassNotice notice = notices.unseen().getFirst();
            assertThat(notices.unseen()).hasSize(1);
            assertThat(notice.by()).isEqualTo("U. Lindenhof");
            assertThat(notice.person()).isEqualTo("Tesfay, Selam");
            assertThat(notice.purpose()).isEqualTo(GlassPurpose.COMPLAINT);
            assertThat(notice.words()).isEqualTo(COMPLAINT.words());
            notices.markSeen(notice.id());
            assertThat(notices.unseen()).isEmpty();
        }
        as(world.staff("C. Roth", Role.CASEWORKER, new Scope.Region(region)), Role.CASEWORKER);
        assertThat(notices.unseen())
                .as("a colleague who has nothing to do with it")
                .isEmpty();
    }

    @Test
    void whoTakesTheCaseAwayAfterwardsIsStillSeen() {
        glass.open(selam, COMPLAINT);
        responsibilities.assign(selam, leads.of(selam).version(), beat);

        as(anna, Role.CASEWORKER);
        assertThat(notices.unseen()).hasSize(1);
    }

    @Test
    void aLeadWhoLeadsTheCaseOrStandsInNeedsNoReason() {
        DossierId own = world.dossier(region, "Reza");
        world.leads(lead, own);
        assertThat(glass.of(own).glass()).isEqualTo(Glass.NONE);
        assertThat(access.reason(own, "Triage")).isEqualTo("Triage");

        database.sql("""
                        insert into caseworker_absence (id, caseworker_id, deputy_id, from_on, to_on, set_by, set_at)
                        values (uuid(), ?, ?, ?, ?, ?, utc_timestamp())
                        """).params(anna.id(), lead.id(), today, today, lead.id()).update();
        assertThat(glass.of(selam).glass()).isEqualTo(Glass.NONE);
    }

    @Test
    void closedGlassKeepsNobodyFromTheDutiesOfALead() {
        assertThat(dossiers.open(selam).name()).isEqualTo("Tesfay, Selam");

        responsibilities.assign(selam, leads.of(selam).version(), beat);

        assertThat(leads.of(selam).responsible().name()).isEqualTo("B. Frei");
        assertThat(glass.of(selam).glass()).isEqualTo(Glass.CLOSED);
    }

    @Test
    void eachReadingSaysWhyFromHowTheReaderStandsToTheCase() {
        dossiers.open(selam);
        glass.open(selam, COMPLAINT);
        dossiers.open(selam);
        as(anna, Role.CASEWORKER);
        dossiers.open(selam);
        as(beat, Role.CASEWORKER);
        dossiers.open(selam);
        as(anna, Role.CASEWORKER);
        absences.enter(anna, beat, today, today);
        as(beat, Role.CASEWORKER);
        dossiers.open(selam);

        assertThat(world.ask(
                        "select group_concat(purpose order by id) from audit_event where dossier_id = ? and action = 'read'",
                        selam.id()))
                .isEqualTo("OVERSIGHT,BREAK_GLASS,BREAK_GLASS,LEADS_CASE,MANDATE,STANDS_IN");
        assertThat(audit.openings(selam.id(), 10))
                .extracting(AuditTrail.Opening::purpose)
                .containsExactlyInAnyOrder(
                        ReadingPurpose.OVERSIGHT,
                        ReadingPurpose.BREAK_GLASS,
                        ReadingPurpose.LEADS_CASE,
                        ReadingPurpose.MANDATE,
                        ReadingPurpose.STANDS_IN);
    }

    @Test
    void anotherRegionsGlassIsNotThere() {
        UUID dorneck = world.region("Dorneck");
        SignedInAs.account(
                world.staff("F. Amsler", Role.REGION_LEAD, new Scope.Region(dorneck)),
                Role.REGION_LEAD,
                new Scope.Region(dorneck));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> glass.of(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> glass.open(selam, COMPLAINT));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> glass.open(DossierId.next(), COMPLAINT));
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrForgetABreak() {
        glass.open(selam, COMPLAINT);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update dossier_glass set words = 'nichts gewesen' where dossier_id = ?")
                        .param(selam.id())
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from dossier_glass where dossier_id = ?")
                        .param(selam.id())
                        .update());
    }

    private void as(UserId user, Role role) {
        SignedInAs.account(user, role, new Scope.Region(region));
    }
}
