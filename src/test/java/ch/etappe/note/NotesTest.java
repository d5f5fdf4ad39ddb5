package ch.etappe.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.BreakGlass;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassForm;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NotesTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Notes notes;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private DossierId selam;

    @BeforeEach
    void selamHasACase() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        world.signInAsCaseworker(region);
    }

    @Test
    void theNewestDayComesFirst() {
        notes.write(selam, on(today.minusDays(1), "Gestern"));
        notes.write(selam, on(today, "Heute"));

        assertThat(texts()).containsExactly("Heute", "Gestern");
        assertThat(notes.count(selam)).isEqualTo(2);
    }

    @Test
    void aCorrectionIsANewEntryAndTheOldWordsStayReadable() {
        NoteId first = notes.write(selam, note("Kommt am Montag", false));

        NoteId second = notes.correct(first, note("Kommt am Dienstag", false));

        assertThat(texts()).containsExactly("Kommt am Dienstag");
        assertThat(notes.open(second, null))
                .extracting(NoteEntry::text)
                .containsExactly("Kommt am Dienstag", "Kommt am Montag");
        assertThat(world.ask(
                        "select group_concat(action order by id) from audit_event where dossier_id = ?", selam.id()))
                .isEqualTo("note-written,note-corrected");
    }

    @Test
    void nobodyCorrectsWhatWasCorrectedMeanwhile() {
        NoteId first = notes.write(selam, note("Eins", false));
        notes.correct(first, note("Zwei", false));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.correct(first, note("Drei", false)))
                .extracting(Refusal::key)
                .isEqualTo("note.refusal.corrected-meanwhile");
        assertThat(texts()).containsExactly("Zwei");
    }

    @Test
    void whatWasSharedStaysShared() {
        NoteId shared = notes.write(selam, note("Bitte bringen Sie den Ausweis mit", true));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.correct(shared, note("Doch nicht", false)))
                .extracting(Refusal::key)
                .isEqualTo("note.refusal.stays-shared");
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteANote() {
        NoteId note = notes.write(selam, note("Gesagt ist gesagt", false));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update note set body = 'x' where id = ?")
                        .param(note.id())
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from note where id = ?")
                        .param(note.id())
                        .update());
    }

    @Test
    void aRegionLeadReadsInternalNotesBehindBrokenGlassOnly() {
        notes.write(selam, note("Intern", false));
        NoteId secret = notes.write(selam, secret("Diagnose"));
        notes.write(selam, note("Geteilt", true));
        leadTheRegion();

        assertThat(notes.page(selam, 0, 10)).extracting(NoteEntry::text).containsOnly(null, "Geteilt");
        assertBehindGlass(() -> notes.internal(selam, "Ich bin neugierig", 0, 10));
        assertBehindGlass(() -> notes.open(secret, "Ich bin neugierig"));

        glass.open(selam, new GlassForm(GlassPurpose.COMPLAINT, "Beschwerde vom 3.11."));

        assertThat(notes.internal(selam, null, 0, 10))
                .extracting(NoteEntry::text)
                .as("what is sensitive is opened one by one")
                .containsExactlyInAnyOrder("Intern", null, "Geteilt");
        assertThat(notes.open(secret, null).getFirst().text()).isEqualTo("Diagnose");
        assertThat(world.ask(
                        "select group_concat(concat(object_type, ': ', reason) order by id) from audit_event"
                                + " where action = 'read' and dossier_id = ?",
                        selam.id()))
                .isEqualTo(
                        "glass: Beschwerde vom 3.11.,internal-notes: Beschwerde vom 3.11.,note: Beschwerde vom 3.11.");
    }

    @Test
    void whereNobodyClosesTheGlassALeadStillSaysWhy() {
        notes.write(selam, note("Intern", false));
        world.leads(leadTheRegion(), selam);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.internal(selam, " ", 0, 10))
                .extracting(Refusal::key)
                .isEqualTo("note.refusal.reason");
        assertThat(notes.internal(selam, "Fall bei der Leitung", 0, 10))
                .extracting(NoteEntry::text)
                .containsExactly("Intern");
    }

    @Test
    void aSensitiveNoteIsReadWithAReasonByEverybodyButItsAuthor() {
        NoteId secret = notes.write(selam, secret("Diagnose"));
        assertThat(texts()).containsExactly("Diagnose");

        world.signInAsCaseworker(region);
        assertThat(notes.page(selam, 0, 10).getFirst().isWithheld()).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notes.open(secret, null));
        assertThat(notes.open(secret, "Vertretung").getFirst().text()).isEqualTo("Diagnose");

        assertThat(world.ask(
                        "select count(*) from audit_event where object_type = 'note' and reason is not null and dossier_id = ?",
                        selam.id()))
                .isEqualTo("1");
    }

    @Test
    void whatWasSecretBeforeIsNotReadBehindACorrectionWithoutReason() {
        NoteId secret = notes.write(selam, secret("Diagnose"));
        NoteId open = notes.correct(secret, note("Termin verschoben", false));
        world.signInAsCaseworker(region);

        assertThat(texts()).containsExactly("Termin verschoben");
        assertThat(notes.needsReason(open)).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notes.open(open, null));
    }

    @Test
    void thePersonReadsWhatIsSharedAndNothingElse() {
        NoteId shared = notes.write(selam, note("Bitte den Ausweis mitbringen", true));
        notes.write(selam, note("Intern", false));
        notes.correct(shared, note("Bitte den Pass mitbringen", true));
        DossierId reza = world.dossier(region, "Reza");
        notes.write(reza, note("Für Reza", true));

        world.signInAsRefugee(selam);

        assertThat(notes.mine(0, 10)).extracting(NoteEntry::text).containsExactly("Bitte den Pass mitbringen");
        assertThat(notes.countMine()).isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> notes.page(selam, 0, 10));
    }

    @Test
    void anotherRegionsNotesAreNotThere() {
        NoteId note = notes.write(selam, note("Intern", false));
        world.signInAsCaseworker(world.region("Dorneck"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.page(selam, 0, 10));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.open(note, "neugierig"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.correct(note, note("x", false)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.write(selam, note("x", false)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.open(NoteId.next(), "geraten"));
    }

    @Test
    void aNoteNeedsWordsThatFitAndADayThatHasBeen() {
        assertThat(notes.problems(on(null, " ")))
                .extracting(NoteForm.Problem::key)
                .containsExactly("note.refusal.day", "note.refusal.empty");
        assertThat(notes.problems(on(today.plusDays(1), "x".repeat(NoteForm.LONGEST + 1))))
                .extracting(NoteForm.Problem::key)
                .containsExactly("note.refusal.future", "note.refusal.too-long");
    }

    @Test
    void manyNotesNeedNoMoreStatementsThanOne() {
        notes.write(selam, note("Eins", false));
        int one = statements.during(() -> notes.page(selam, 0, 50));
        for (int i = 0; i < 20; i++) {
            notes.write(selam, note("Noch eine " + i, i % 2 == 0));
        }

        assertThat(statements.during(() -> notes.page(selam, 0, 50))).isEqualTo(one);
    }

    private List<String> texts() {
        return notes.page(selam, 0, 10).stream().map(NoteEntry::text).toList();
    }

    private UserId leadTheRegion() {
        Scope scope = new Scope.Region(region);
        UserId lead = world.staff("K. Frei", Role.REGION_LEAD, scope);
        SignedInAs.account(lead, Role.REGION_LEAD, scope);
        return lead;
    }

    private static void assertBehindGlass(ThrowingCallable reading) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(reading)
                .extracting(Refusal::key)
                .isEqualTo("dossier.refusal.glass");
    }

    private NoteForm note(String text, boolean shared) {
        return new NoteForm(today, NoteKind.CALL, shared, false, text, shared ? "de-CH" : null);
    }

    private static NoteForm on(@Nullable LocalDate day, String text) {
        return new NoteForm(day, null, false, false, text, null);
    }

    private NoteForm secret(String text) {
        return new NoteForm(today, null, false, true, text, null);
    }
}
