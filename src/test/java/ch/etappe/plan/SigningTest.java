package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.document.DocumentForm;
import ch.etappe.document.DocumentId;
import ch.etappe.document.Filing;
import ch.etappe.document.Papers;
import ch.etappe.document.Uploads;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepState;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SigningTest {

    private static final LocalDate TODAY = MeetingWorld.today();
    private static final String CHOIR = "Chor <am Abend>";

    @Autowired
    private MeetingWorld people;

    @Autowired
    Plans plans;

    @Autowired
    PlanContent content;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private PlanSheets sheets;

    @Autowired
    private PlanSigning signing;

    @Autowired
    private AgreedPlans agreed;

    @Autowired
    private ReviewsDue reviews;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Filing filing;

    @Autowired
    private JdbcClient database;

    private UUID region;
    private DossierId selam;
    private PlanId plan;

    @BeforeEach
    void aPlanThatIsWhole() {
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        plan = plans.begin(selam);
        goal(plan, GoalTemplate.LANG_EVERYDAY);
    }

    @Test
    void theSheetSaysTheSameInGermanAndThePersonsLanguage() throws Exception {
        agreed.propose(plan);

        SheetPage page = sheets.open(plan);

        assertThat(page.agreement().language()).isEqualTo("ti");
        assertThat(page.html())
                .contains("<div lang=\"de-CH\" dir=\"ltr\">", "<div lang=\"ti\" dir=\"ltr\">")
                .contains("Ich verstehe und spreche Deutsch im Alltag", "Daran sieht man es", "በዚ ይፍለጥ")
                .contains("Chor &lt;am Abend&gt;")
                .doesNotContain(CHOIR)
                .contains("Tesfay");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(page.html().getBytes(StandardCharsets.UTF_8));
        assertThat(page.agreement().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void wordsOfTheCaseworkerStandOnTheSheetOfThisAndLaterVersions() {
        assertThat(sheets.words(plan)).containsOnlyKeys("Versteht den Arzt", CHOIR);
        assertThat(sheets.open(plan).html()).contains("<bdi lang=\"de-CH\" dir=\"ltr\">Versteht den Arzt</bdi>");

        sheets.word(plan, Map.of("Versteht den Arzt", "ንሓኪም ይርድኦ"));
        agreed.putInForce(plan);
        PlanId next = versions.change(plan);

        assertThat(sheets.open(plan).html())
                .contains("ንሓኪም ይርድኦ")
                .doesNotContain("<bdi lang=\"de-CH\" dir=\"ltr\">Versteht den Arzt</bdi>");
        assertThat(sheets.words(next)).containsEntry("Versteht den Arzt", "ንሓኪም ይርድኦ");
        refused("plan.refusal.not-a-draft", () -> sheets.word(plan, Map.of(CHOIR, "መዘምራን")));
    }

    @Test
    void whoProposedBeforeTheWordsWereGivenHasNotSeenThem() {
        int seen = plans.open(plan).edition();
        sheets.word(plan, Map.of(CHOIR, "መዘምራን"));

        refused("plan.refusal.changed-meanwhile", () -> versions.propose(plan, seen));
    }

    @Test
    @DisplayName("BR07: both sign the same sheet, the person on the own phone, and the step of the process is done")
    void bothSign() {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        people.signInAsRefugee(selam);
        refused("plan.me.refusal.tick", () -> signing.sign(hash, false));
        assertThat(sheets.toSign(selam)).isPresent();

        assertThat(signing.sign(hash, true)).isEqualTo(PlanState.SIGNED_ONE);
        assertThat(signing.sign(hash, true)).isEqualTo(PlanState.SIGNED_ONE);
        people.signInAsCaseworker(region);
        assertThat(signing.signForOffice(plan, hash)).isEqualTo(PlanState.IN_FORCE);

        Agreement agreement = sheets.agreement(plan);
        assertThat(agreement.signatures())
                .extracting(Signature::byClient, Signature::way, Signature::name, Signature::on)
                .containsExactly(
                        tuple(true, SignatureWay.DIGITAL, "Selam", TODAY),
                        tuple(false, SignatureWay.DIGITAL, "S. Brunner", TODAY));
        assertThat(agreement.pdf()).isNotNull();
        assertThat(step()).isEqualTo(StepState.DONE);
        assertThat(stored("language")).containsExactly("ti", "ti");
        assertThat(stored("sha256")).containsExactly(hash, hash);
    }

    @Test
    void thePersonMayBeTheLastToSign() {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        agreed.officeSigns(plan);
        people.signInAsRefugee(selam);

        assertThat(signing.sign(hash, true)).isEqualTo(PlanState.IN_FORCE);
        assertThat(sheets.mine().orElseThrow().signatures()).contains("S. Brunner");
        refused("plan.me.sheet.pdf-later", () -> sheets.myPdf());
    }

    @Test
    void anOldSheetIsNotSignedOnceAnotherOneIsProposed() {
        agreed.propose(plan);
        String old = agreed.hash(plan);
        versions.takeBack(plan);
        refused("plan.me.refusal.old-sheet", () -> signing.signForOffice(plan, old));
        goal(plan, GoalTemplate.MEET_PEOPLE);
        agreed.propose(plan);

        assertThat(agreed.hash(plan)).isNotEqualTo(old);
        refused("plan.me.refusal.old-sheet", () -> signing.signForOffice(plan, old));
        refused("plan.me.refusal.old-sheet", () -> signing.refuse(plan, old, "Nein", TODAY.plusDays(1)));
        people.signInAsRefugee(selam);
        refused("plan.me.refusal.old-sheet", () -> signing.sign(old, true));
        assertThat(stored("sha256")).isEmpty();
    }

    @Test
    void whatIsProposedAgainUnchangedIsTheSameSheet() {
        agreed.propose(plan);
        String first = agreed.hash(plan);
        versions.takeBack(plan);
        agreed.propose(plan);

        assertThat(agreed.hash(plan)).isEqualTo(first);
    }

    @Test
    void anOldVersionIsNotSignedOnceTheNextIsInForce() {
        agreed.putInForce(plan);
        String old = agreed.hash(plan);
        PlanId next = versions.change(plan);
        goal(next, GoalTemplate.MEET_PEOPLE);
        agreed.putInForce(next);

        refused("plan.refusal.history", () -> signing.signForOffice(plan, old));
        people.signInAsRefugee(selam);
        refused("plan.me.refusal.old-sheet", () -> signing.sign(old, true));
    }

    @Test
    void twoWhoSignAtOnceAreBothHeard() throws Exception {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        SecurityContext caseworker = account();
        people.signInAsRefugee(selam);
        SecurityContext person = account();

        List<PlanState> states = atOnce(
                as(caseworker, () -> signing.signForOffice(plan, hash)), as(person, () -> signing.sign(hash, true)));

        assertThat(states).containsExactlyInAnyOrder(PlanState.SIGNED_ONE, PlanState.IN_FORCE);
        assertThat(stored("signatory")).containsExactlyInAnyOrder("CLIENT", "OFFICE");
    }

    @Test
    void theSamePersonTwiceAtOnceIsOneSignature() throws Exception {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        people.signInAsRefugee(selam);
        SecurityContext person = account();

        atOnce(as(person, () -> signing.sign(hash, true)), as(person, () -> signing.sign(hash, true)));

        assertThat(stored("signatory")).containsExactly("CLIENT");
    }

    @Test
    @DisplayName(
            "BR07: a refusal is recorded, and the caseworker alone puts the plan in force, with a reason and a review")
    void thePersonDoesNotSign() {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        refused("plan.refusal.not-refused", () -> signing.putInForceAlone(plan, hash, "Kurs beginnt"));
        refused("plan.refusal.reason-missing", () -> signing.refuse(plan, hash, " ", TODAY.plusDays(9)));
        refused("plan.refusal.review-ahead", () -> signing.refuse(plan, hash, "Zu viel", TODAY));

        signing.refuse(plan, hash, "Zu viel", TODAY.plusDays(9));
        refused("plan.refusal.reason-missing", () -> signing.putInForceAlone(plan, hash, " "));
        signing.putInForceAlone(plan, hash, "Kurs beginnt");

        assertThat(plans.open(plan).state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(sheets.agreement(plan).refused())
                .isEqualTo(new PlanRefused("Zu viel", TODAY, TODAY.plusDays(9), "Kurs beginnt"));
        assertThat(sheets.agreement(plan).of(true)).isEmpty();
        assertThat(reviews.of(selam)).contains(TODAY.plusDays(9));
        assertThat(step()).isEqualTo(StepState.DONE);
        assertThat(sheets.open(plan).signatures())
                .contains("hat nicht unterschrieben")
                .doesNotContain("Kurs beginnt");
    }

    @Test
    @DisplayName("BR07: the day on which both talk again is on the worklist before the plan is in force")
    void theDayAfterARefusalIsDueWhileThePlanIsProposed() {
        agreed.propose(plan);
        assertThat(reviews.of(selam)).isEmpty();
        signing.refuse(plan, agreed.hash(plan), "Zu viel", TODAY.plusDays(9));

        assertThat(reviews.near(selam)).contains(TODAY.plusDays(9));
        assertThat(reviews.page(WorkGroup.SOON, false, 50).rows())
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.plan()).isEqualTo(plan);
                    assertThat(due.dueOn()).isEqualTo(TODAY.plusDays(9));
                });
        agreed.clientSigns(plan);
        people.signInAsCaseworker(region);
        assertThat(reviews.of(selam)).isEmpty();
        assertThat(reviews.page(WorkGroup.SOON, false, 50).rows()).isEmpty();
    }

    @Test
    void whoRefusedMaySignAfterAllAndThenTheOfficeDoesNotActAlone() {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        signing.refuse(plan, hash, "Ich überlege", TODAY.plusDays(9));
        agreed.clientSigns(plan);

        refused("plan.refusal.not-refused", () -> signing.putInForceAlone(plan, hash, "Kurs beginnt"));
        assertThat(agreed.officeSigns(plan)).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void aRefusalLeadsBackToTheDraftAlsoAfterTheOfficeSigned() {
        agreed.propose(plan);
        agreed.officeSigns(plan);
        refused("plan.refusal.not-proposed", () -> versions.takeBack(plan));
        signing.refuse(plan, agreed.hash(plan), "Zu viel", TODAY.plusDays(9));

        versions.takeBack(plan);
        goal(plan, GoalTemplate.MEET_PEOPLE);
        agreed.propose(plan);

        assertThat(sheets.agreement(plan).refused()).isNull();
        assertThat(sheets.agreement(plan).signatures()).isEmpty();
        assertThat(agreed.clientSigns(plan)).isEqualTo(PlanState.SIGNED_ONE);
        assertThat(agreed.officeSigns(plan)).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void onPaperBothSignaturesAreAttestedAndTheScanStays() {
        agreed.propose(plan);
        DocumentId scan = scan(selam);
        refused("plan.refusal.paper-day", () -> attest(TODAY.plusDays(1), scan));
        refused("plan.refusal.paper-day", () -> attest(TODAY.minusDays(1), scan));

        assertThat(attest(TODAY, scan)).isEqualTo(PlanState.IN_FORCE);

        assertThat(sheets.agreement(plan).signatures())
                .extracting(Signature::way, Signature::document)
                .containsExactly(tuple(SignatureWay.PAPER, scan.id()), tuple(SignatureWay.PAPER, scan.id()));
        refused("document.refusal.kept", () -> filing.remove(scan, "Versehen"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(
                                "update document set removed_at = now(), removed_by = uploaded_by where id = ?")
                        .param(scan.id())
                        .update());
    }

    @Test
    void theScanOfAnotherCaseIsNotTaken() {
        agreed.propose(plan);
        DocumentId foreign = scan(people.dossier(region, "Yonas"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attest(TODAY, foreign));
        assertThat(stored("signatory")).isEmpty();
    }

    @Test
    void nobodySignsForAnotherRegionOrAnotherPerson() {
        agreed.propose(plan);
        String hash = agreed.hash(plan);
        people.signInAsCaseworker(people.region("Dorneck"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signing.signForOffice(plan, hash));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheets.open(plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheets.pdf(plan));

        people.signInAsRefugee(people.dossier(region, "Yonas"));
        refused("plan.me.refusal.old-sheet", () -> signing.sign(hash, true));
        assertThat(sheets.mine()).isEmpty();
    }

    @Test
    @DisplayName("BR07, BR19: the database knows of itself what was signed, and keeps it")
    void theDatabaseHoldsToIt() {
        agreed.propose(plan);
        for (String statement : List.of(
                "update integration_plan set state = 'SIGNED_ONE', first_signed_by = 'OFFICE' where id = ?",
                "update integration_plan set state = 'IN_FORCE', in_force_on = current_date where id = ?")) {
            if (statement.contains("IN_FORCE")) {
                fails(statement);
            } else {
                database.sql(statement).param(plan.id()).update();
            }
        }
        fails("update integration_plan set state = 'DRAFT', proposed_at = null, first_signed_by = null where id = ?");
        agreed.clientSigns(plan);
        agreed.officeSigns(plan);
        assertThat(plans.open(plan).state()).isEqualTo(PlanState.IN_FORCE);

        fails("update plan_sheet set content = 'anders' where plan_id = ?");
        fails("delete from plan_sheet where plan_id = ?");
        fails("update integration_plan set sheet_id = null where id = ?");
        fails(
                "update plan_signature set language = 'en' where sheet_id in (select id from plan_sheet where plan_id = ?)");
        fails("delete from plan_signature where sheet_id in (select id from plan_sheet where plan_id = ?)");
        fails("insert into plan_signature select uuid(), sheet_id, repeat('0', 64), if(signatory = 'CLIENT', 'OFFICE',"
                + " 'CLIENT'), way, language, edition, understood, signed_by, signed_on, document_id, recorded_by,"
                + " recorded_at from plan_signature where sheet_id in (select id from plan_sheet where plan_id = ?)");
        fails("update print_order set page = 'anders' where id in (select id from plan_sheet where plan_id = ?)");
        fails("delete from print_order where id in (select id from plan_sheet where plan_id = ?)");
    }

    /** As plans were before there were sheets. */
    @Test
    void whatWasProposedBeforeSheetsWereKeptIsSignedToo() {
        database.sql("update integration_plan set state = 'PROPOSED', proposed_at = now() where id = ?")
                .param(plan.id())
                .update();
        database.sql("update integration_plan set state = 'SIGNED_ONE', first_signed_by = 'CLIENT' where id = ?")
                .param(plan.id())
                .update();

        assertThat(agreed.officeSigns(plan)).isEqualTo(PlanState.SIGNED_ONE);
        assertThat(agreed.clientSigns(plan)).isEqualTo(PlanState.IN_FORCE);
    }

    private void fails(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(statement)
                .isThrownBy(() -> database.sql(statement).param(plan.id()).update());
    }

    private void goal(PlanId version, GoalTemplate template) {
        GoalForm form = new GoalForm(
                ProcessArea.LANGUAGE_EDU, template, null, TODAY.plusMonths(6), "Versteht den Arzt", null, null);
        content.addMeasure(
                content.addGoal(version, form),
                new MeasureForm(MeasureKind.EXTERNAL, CHOIR, MeasureOwner.CLIENT, null, null));
    }

    private PlanState attest(LocalDate on, DocumentId scan) {
        return signing.attest(plan, new PaperForm(agreed.hash(plan), on, scan));
    }

    private DocumentId scan(DossierId of) {
        return uploads.add(
                of,
                new DocumentForm("Unterschriebener Plan", "OTHER", true, false, null),
                uploads.receive(of, "Plan.pdf", new ByteArrayInputStream(Papers.pdf())));
    }

    private StepState step() {
        return steps.of(selam).stream()
                .filter(step -> step.code().equals(ProcessSteps.PLAN_IN_FORCE))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> stored(String column) {
        return database.sql("select s." + column + " from plan_signature s join plan_sheet h on h.id = s.sheet_id"
                        + " where h.plan_id = ? order by s.recorded_at, s.signatory")
                .param(plan.id())
                .query(String.class)
                .list();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    /** Who is signed in now, also after somebody else is. */
    private static SecurityContext account() {
        return new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
    }

    private static <T> Callable<T> as(SecurityContext account, Callable<T> act) {
        return () -> {
            SecurityContextHolder.setContext(account);
            return act.call();
        };
    }

    /** Neither before the other is ready. */
    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> done = List.of(one, other).stream()
                    .map(act -> two.submit(() -> {
                        ready.await();
                        return act.call();
                    }))
                    .toList();
            return List.of(done.getFirst().get(), done.getLast().get());
        }
    }
}
