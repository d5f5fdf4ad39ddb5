package ch.etappe.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.document.DocumentForm;
import ch.etappe.document.DocumentId;
import ch.etappe.document.DocumentSummary;
import ch.etappe.document.Documents;
import ch.etappe.document.Filing;
import ch.etappe.document.Papers;
import ch.etappe.document.ReceivedFile;
import ch.etappe.document.Uploads;
import ch.etappe.dossier.CaseLeads;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.dossier.HandoverPart.Side;
import ch.etappe.dossier.Lifecycle;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.NoteForm;
import ch.etappe.note.NoteId;
import ch.etappe.note.Notes;
import ch.etappe.person.PersonId;
import ch.etappe.plan.Plans;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HandoversTest {

    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Handovers handovers;

    @Autowired
    private MovesAway moves;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private CaseLeads leads;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Plans plans;

    @Autowired
    private Notes notes;

    @Autowired
    private Documents documents;

    @Autowired
    private Filing filing;

    @Autowired
    private Uploads uploads;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private UUID olten;
    private UUID dorneck;
    private BfsNumber trimbach;
    private BfsNumber dornach;
    private UserId anna;
    private UserId beat;
    private UserId carla;
    private UserId dario;
    private DossierId selam;

    @BeforeEach
    void twoRegionsAndACaseInOne() {
        olten = world.region("Olten");
        dorneck = world.region("Dorneck");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(olten));
        beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(olten));
        carla = world.staff("C. Roth", Role.CASEWORKER, new Scope.Region(dorneck));
        dario = world.staff("D. Kunz", Role.CASEWORKER, new Scope.Region(dorneck));
        trimbach = world.municipalityOf(olten, "Trimbach");
        dornach = world.municipalityOf(dorneck, "Dornach");
        selam = world.dossier(olten, trimbach, "Selam", today.minusDays(40));
        as(anna);
    }

    @Test
    @DisplayName("BR01: a move to another region prepares a hand-over once, and changes nothing else")
    void br01AMoveRaisesATaskAndNeverASilentSwitch() {
        moved(dornach);
        moved(dornach);

        HandoverSummary draft = handovers.openOf(selam).orElseThrow();
        assertThat(draft.state()).isEqualTo(HandoverState.DRAFT);
        assertThat(draft.moved()).isTrue();
        assertThat(draft.toRegion()).isEqualTo("Dorneck");
        assertThat(handovers.count(HandoverBox.OUTGOING)).isEqualTo(1);
        assertThat(handovers.figures().movedAway()).isEqualTo(1);
        assertThat(leads.of(selam).responsible()).isNotNull();
        as(carla);
        assertThat(handovers.count(HandoverBox.INCOMING))
                .as("a draft is the origin's own")
                .isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> handovers.open(draft.id(), GERMAN));
    }

    @Test
    @DisplayName("BR01: who comes back before anybody asked needs no hand-over, who moves on needs another")
    void br01MovesAfterTheMove() {
        moved(dornach);
        UUID thal = world.region("Thal");
        moved(world.municipalityOf(thal, "Balsthal"));
        assertThat(handovers.openOf(selam).orElseThrow().toRegion()).isEqualTo("Thal");

        moved(trimbach);

        assertThat(handovers.openOf(selam)).isEmpty();
    }

    @Test
    @DisplayName("BR22: the package shows master data, open steps and the plan; internal notes stay behind")
    void br22ThePackage() {
        plans.begin(selam);
        HandoverId id = asked();

        as(carla);
        HandoverPage page = handovers.open(id, GERMAN);

        assertThat(page.parts())
                .extracting(HandoverPage.Part::titleKey)
                .containsExactly("dossier.handover.person", "dossier.handover.steps", "plan.handover.title");
        assertThat(page.parts().getFirst().lines().getFirst().text()).isEqualTo("Tesfay, Selam");
        assertThat(page.items())
                .filteredOn(item -> item.side() == Side.GIVING)
                .extracting(HandoverPage.Item::key)
                .contains("dossier.handover.hint.notes");
        assertThat(world.ask(
                        "select count(*) from audit_event where dossier_id = ? and object_type = 'handover' and action = 'read'"
                                + " and actor_id = ?",
                        selam.id(),
                        carla.id()))
                .isEqualTo("1");
    }

    @Test
    @DisplayName(
            "BR22: shared notes and documents go over; internal notes and internal sensitive documents stay behind")
    void br22WhatGoesOverAndWhatStays() {
        assign(anna);
        as(anna);
        NoteId shared = note("Bitte den Ausweis mitbringen", true);
        NoteId internal = note("Wirkt belastet", false);
        DocumentId certificate = document("Kursbestätigung", false, false);
        DocumentId sent = document("Arztzeugnis für die Schule", true, true);
        DocumentId report = document("Arztbericht", false, true);
        HandoverId id = asked();

        as(carla);
        HandoverPage offered = handovers.open(id, GERMAN);
        assertThat(linesOf(offered, "note.handover.title")).containsExactly("1 Notiz, die auch die Person liest");
        assertThat(linesOf(offered, "document.title"))
                .containsExactlyInAnyOrder("Kursbestätigung", "Arztzeugnis für die Schule");
        assertThat(offered.items())
                .extracting(HandoverPage.Item::key)
                .contains("dossier.handover.hint.notes", "document.handover.hint");
        assertNotFound(() -> notes.page(selam, 0, 10), () -> documents.open(certificate));
        handovers.accept(id, dario);

        assertThat(notes.page(selam, 0, 10))
                .extracting(NoteEntry::text)
                .containsExactly("Bitte den Ausweis mitbringen");
        assertThat(notes.count(selam)).isEqualTo(1);
        assertThat(notes.internal(selam, "Übernahme", 0, 10)).hasSize(1);
        assertThat(notes.open(shared, null)).hasSize(1);
        assertThat(documents.page(selam, 0, 10))
                .extracting(DocumentSummary::title)
                .containsExactlyInAnyOrder("Kursbestätigung", "Arztzeugnis für die Schule");
        assertThat(documents.figures(selam).all()).isEqualTo(2);
        assertThat(documents.open(certificate)).isNotNull();
        documents.giveReason(sent, "Übernahme des Falls");
        assertThat(documents.open(sent)).isNotNull();
        assertNotFound(
                () -> notes.open(internal, "Übernahme"),
                () -> documents.giveReason(report, "Übernahme"),
                () -> documents.open(report),
                () -> filing.share(report));

        as(anna);
        assertNotFound(
                () -> notes.page(selam, 0, 10),
                () -> notes.open(internal, "Archiv"),
                () -> documents.page(selam, 0, 10),
                () -> documents.open(report),
                () -> dossiers.open(selam));
        assertThat(handovers.open(id, GERMAN).parts()).isEmpty();
    }

    @Test
    @DisplayName("BR22: when a case comes back, the region reads its own internal notes again, and not the other one's")
    void br22ACaseThatComesBack() {
        assign(anna);
        as(anna);
        note("Von Olten", false);
        HandoverId there = asked();
        as(carla);
        handovers.accept(there, carla);
        note("Von Dorneck", false);
        moved(trimbach);
        HandoverId back = handovers.openOf(selam).orElseThrow().id();
        tick(back, Side.GIVING);
        handovers.request(back, "Rückzug nach Trimbach");
        as(anna);
        handovers.accept(back, anna);

        assertThat(notes.page(selam, 0, 10)).extracting(NoteEntry::text).containsExactly("Von Olten");
    }

    @Test
    void theOriginStaysResponsibleUntilTheOtherSideAccepts() {
        HandoverId id = asked();
        assertThat(dossiers.open(selam).region()).isEqualTo("Olten");
        as(carla);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossiers.open(selam));

        handovers.accept(id, dario);

        assertThat(dossiers.open(selam).region()).isEqualTo("Dorneck");
        assertThat(dossiers.open(selam).caseworker()).isEqualTo("D. Kunz");
        as(anna);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossiers.open(selam));
        HandoverPage kept = handovers.open(id, GERMAN);
        assertThat(kept.summary().to()).isEqualTo("D. Kunz");
        assertThat(kept.parts()).as("the old region reads the case no more").isEmpty();
        assertThat(world.ask(
                        "select count(*) from dossier_assignment where dossier_id = ? and valid_to = ?",
                        selam.id(),
                        today))
                .isEqualTo("1");
    }

    @Test
    void theReceivingSideTicksOffWhatIsLeftAndThenItIsCompleted() {
        HandoverId id = asked();
        as(carla);
        handovers.accept(id, carla);
        HandoverPage page = handovers.open(id, GERMAN);
        assertThat(page.summary().state()).isEqualTo(HandoverState.ACCEPTED);

        tick(id, Side.RECEIVING);

        assertThat(handovers.open(id, GERMAN).summary().state()).isEqualTo(HandoverState.COMPLETED);
    }

    @Test
    void nobodyAsksBeforeTheChecklistAndWithoutAReason() {
        moved(dornach);
        HandoverId id = handovers.openOf(selam).orElseThrow().id();
        assertRefused("handover.refusal.reason", () -> handovers.request(id, " "));
        assertRefused("handover.refusal.checklist", () -> handovers.request(id, "Umzug"));

        tick(id, Side.GIVING);
        handovers.request(id, "Umzug");

        assertRefused("handover.refusal.asked-already", () -> handovers.request(id, "Umzug"));
    }

    @Test
    void aHandOverToOneselfIsRefused() {
        as(lead());
        assertRefused("dossier.refusal.offer-self", () -> handovers.prepare(selam, responsible()));
        assertRefused("dossier.refusal.lives-here", () -> handovers.prepare(selam, null));
    }

    @Test
    void aRejectionHasAReasonAndLeavesEverythingAsItIs() {
        HandoverId id = asked();
        as(carla);
        assertRefused("handover.refusal.reject-reason", () -> handovers.reject(id, ""));

        handovers.reject(id, "Umzug ist noch nicht gemeldet");

        assertRefused("handover.refusal.decided", () -> handovers.accept(id, carla));
        as(anna);
        assertThat(handovers.open(id, GERMAN).summary().decisionReason()).isEqualTo("Umzug ist noch nicht gemeldet");
        assertThat(dossiers.open(selam).region()).isEqualTo("Olten");
        assertThat(handovers.openOf(selam)).isEmpty();
    }

    @Test
    void whatIsWithdrawnCannotBeAccepted() {
        HandoverId id = asked();
        handovers.withdraw(id);
        handovers.withdraw(id);

        as(carla);
        assertRefused("handover.refusal.decided", () -> handovers.accept(id, carla));
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        HandoverId id = asked();
        List<Callable<String>> both = new ArrayList<>();
        for (UserId user : List.of(carla, dario)) {
            both.add(() -> {
                as(user);
                try {
                    handovers.accept(id, user);
                    return "won";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> ends = new ArrayList<>();
            for (Future<String> end : threads.invokeAll(both)) {
                ends.add(end.get());
            }
            assertThat(ends).containsExactlyInAnyOrder("won", "handover.refusal.decided");
        }
    }

    @Test
    void aThirdRegionSeesAndDecidesNothing() {
        HandoverId id = asked();
        UserId stranger = world.staff("X. Fremd", Role.CASEWORKER, new Scope.Region(world.region("Thal")));
        SignedInAs.account(stranger, Role.CASEWORKER, scopeOf(stranger));

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> handovers.open(id, GERMAN),
                () -> handovers.accept(id, stranger),
                () -> handovers.reject(id, "x"),
                () -> handovers.withdraw(id),
                () -> handovers.tick(id, 0, true))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(act);
        }
    }

    @Test
    void theOtherSideNamesItsOwnPeopleOnly() {
        HandoverId id = asked();
        as(carla);

        assertRefused("dossier.refusal.not-staff", () -> handovers.accept(id, anna));
    }

    @Test
    void withinARegionOnlyTheChosenColleagueAccepts() {
        assign(anna);
        as(anna);
        HandoverId id = handovers.prepare(selam, beat);
        assertThat(handovers.prepare(selam, beat)).isEqualTo(id);
        tick(id, Side.GIVING);
        handovers.request(id, "Pensum reduziert");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> handovers.accept(id, beat));

        as(beat);
        handovers.accept(id, beat);

        assertThat(responsible()).isEqualTo(beat);
    }

    @Test
    void aCaseThatIsBeingHandedOverIsNotClosed() {
        asked();

        assertThat(lifecycle.openMatters(selam))
                .singleElement()
                .satisfies(matter -> assertThat(matter.key()).isEqualTo("handover.closing.open"));
    }

    @Test
    void aPageIsOneStatementHoweverLong() {
        asked();
        as(carla);
        int one = statements.during(() -> handovers.page(HandoverBox.INCOMING, 0, 50));
        as(anna);
        selam = world.dossier(olten, trimbach, "Reza", today.minusDays(40));
        asked();
        as(carla);

        assertThat(statements.during(() -> handovers.page(HandoverBox.INCOMING, 0, 50)))
                .isEqualTo(one);
        assertThat(handovers.page(HandoverBox.INCOMING, 0, 50)).hasSize(2);
    }

    /** Selam has moved, and Olten has asked Dorneck; a caseworker of Olten is signed in. */
    private HandoverId asked() {
        assign(anna);
        as(anna);
        moved(dornach);
        HandoverId id = handovers.openOf(selam).orElseThrow().id();
        tick(id, Side.GIVING);
        handovers.request(id, "Umzug nach Dornach");
        return id;
    }

    private NoteId note(String text, boolean shared) {
        return notes.write(selam, new NoteForm(today, null, shared, false, text, shared ? "de-CH" : null));
    }

    private DocumentId document(String title, boolean shared, boolean sensitive) {
        ReceivedFile file = uploads.receive(selam, "brief.pdf", new ByteArrayInputStream(Papers.pdf()));
        return uploads.add(selam, new DocumentForm(title, "OTHER", shared, sensitive, null), file);
    }

    private static List<String> linesOf(HandoverPage page, String titleKey) {
        return page.parts().stream()
                .filter(part -> part.titleKey().equals(titleKey))
                .flatMap(part -> part.lines().stream())
                .map(HandoverPart.Line::text)
                .toList();
    }

    private static void assertNotFound(ThrowingCallable... acts) {
        for (ThrowingCallable act : acts) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(act);
        }
    }

    private void tick(HandoverId id, Side side) {
        handovers.open(id, GERMAN).items().stream()
                .filter(item -> item.side() == side)
                .forEach(item -> handovers.tick(id, item.position(), true));
    }

    private void moved(BfsNumber to) {
        database.sql("update person set bfs_no = ? where id = ?")
                .params(to.number(), world.personOf(selam))
                .update();
        moves.afterMove(new PersonId(world.personOf(selam)), today);
    }

    private void assign(UserId to) {
        database.sql("update dossier set responsible_id = ?, responsible_since = ? where id = ?")
                .params(to.id(), today.minusDays(5), selam.id())
                .update();
    }

    private UserId responsible() {
        return new UserId(database.sql("select responsible_id from dossier where id = ?")
                .param(selam.id())
                .query(UUID.class)
                .single());
    }

    private UserId lead() {
        return new UserId(UUID.fromString(java.util.Objects.requireNonNull(
                world.ask("select user_id from region_intake where region_id = ?", olten))));
    }

    private void as(UserId user) {
        Role role = Role.valueOf(java.util.Objects.requireNonNull(
                world.ask("select role from role_assignment where user_id = ? and valid_to is null", user.id())));
        SignedInAs.account(user, role, scopeOf(user));
    }

    private Scope scopeOf(UserId user) {
        return new Scope.Region(UUID.fromString(java.util.Objects.requireNonNull(
                world.ask("select region_id from role_assignment where user_id = ? and valid_to is null", user.id()))));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
