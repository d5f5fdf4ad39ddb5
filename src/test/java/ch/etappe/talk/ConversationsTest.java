package ch.etappe.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Path;
import ch.etappe.dossier.Paths;
import ch.etappe.dossier.StageEntry;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is noted in a talk is kept at once, by whoever notes it, also across a move; recorded, it reaches the region. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConversationsTest {

    private static final TopicNote NEED = new TopicNote(true, true, "Deutschkurs am Abend");

    @Autowired
    Conversations conversations;

    @Autowired
    Talks talks;

    @Autowired
    TalkRecords records;

    @Autowired
    TalkEscalations escalations;

    @Autowired
    Paths paths;

    @Autowired
    MeetingWorld world;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private BfsNumber olten;
    private BfsNumber trimbach;
    private DossierId selam;

    @BeforeEach
    void selamHasArrivedInOlten() {
        region = world.region("Olten");
        olten = world.municipality("Olten");
        trimbach = world.municipality("Trimbach");
        selam = world.dossier(region, olten, "Selam", today.minusDays(40));
        world.signInAsOfficial(olten, "M. Keller");
    }

    @Test
    void everyTouchIsKeptAndFoundAgain() {
        conversations.open(selam);
        conversations.note(selam, Topic.LANGUAGE, NEED, 0);
        conversations.note(selam, new TalkNote(today, "ti", true, Triage.REGION, "bald"), 0);

        Conversation again = conversations.open(selam);

        assertThat(again.of(Topic.LANGUAGE).note()).isEqualTo(NEED);
        assertThat(again.note().triage()).isEqualTo(Triage.REGION);
        assertThat(again.understood()).isEqualTo(1);
    }

    @Test
    void twoOfficialsAtOneTopicSeeEachOthersWords() {
        conversations.open(selam);
        conversations.note(selam, Topic.LANGUAGE, NEED, 0);
        world.signInAsOfficial(olten, "R. Meier");

        Conversation late = conversations.note(selam, Topic.LANGUAGE, new TopicNote(true, true, "Alphakurs"), 0);

        assertThat(late.of(Topic.LANGUAGE).note().needWords()).isEqualTo("Deutschkurs am Abend");
        Conversation other = conversations.note(selam, Topic.WORK, new TopicNote(true, false, ""), 0);
        assertThat(other.understood())
                .as("different topics do not disturb each other")
                .isEqualTo(2);
        assertThat(conversations
                        .note(
                                selam,
                                Topic.LANGUAGE,
                                TopicNote.NOTHING,
                                other.of(Topic.LANGUAGE).version())
                        .of(Topic.LANGUAGE)
                        .note())
                .isEqualTo(TopicNote.NOTHING);
    }

    @Test
    void theRegionSeesNeedAndTriageOnceTheTalkIsRecorded() {
        conversations.open(selam);
        conversations.note(selam, Topic.LANGUAGE, NEED, 0);
        conversations.note(selam, new TalkNote(today, "ti", true, Triage.REGION, "bald"), 0);
        asCaseworker();
        assertThat(records.of(selam).needs()).isEmpty();

        world.signInAsOfficial(olten, "M. Keller");
        talks.record(selam, new TalkForm(today, "ti", true));

        asCaseworker();
        TalkRecord record = records.of(selam);
        assertThat(record.needs()).containsExactly(new TalkRecord.Need(Topic.LANGUAGE, "Deutschkurs am Abend"));
        assertThat(record.triage()).isEqualTo(Triage.REGION);
        assertThat(record.guideVersion()).isNotNull();
        List<StageEntry> entries = paths.of(selam, Locale.forLanguageTag("ti"), true)
                .stages()
                .getFirst()
                .entries();
        assertThat(entries.getLast().text().text()).contains("ቋንቋ");
        Path office = paths.of(selam, Locale.forLanguageTag("de-CH"), false);
        assertThat(office.stages().getFirst().entries())
                .as("the office reads the chapter")
                .hasSize(1);
    }

    @Test
    void aRecordedTalkStaysAsItIs() {
        conversations.open(selam);
        talks.record(selam, new TalkForm(today, "ti", true));

        refuses("talk.refusal.closed", () -> conversations.note(selam, Topic.LANGUAGE, NEED, 0));
        assertThat(conversations.open(selam).recorded()).isTrue();
    }

    @Test
    void whoMovedYesterdayIsTakenOverWithEveryWord() {
        conversations.open(selam);
        conversations.note(selam, Topic.WORK, NEED, 0);
        moves();

        TalkForm typed = new TalkForm(today.minusDays(1), "ti", true);
        refuses("talk.refusal.moved", () -> talks.problems(selam, typed));
        refuses("talk.refusal.moved", () -> talks.record(selam, typed));
        refuses("talk.refusal.moved", () -> conversations.open(selam));
        conversations.note(selam, Topic.LANGUAGE, NEED, 0);

        world.signInAsOfficial(trimbach, "U. Frei");
        Conversation taken = conversations.open(selam);
        assertThat(taken.note().heldOn()).isEqualTo(today.minusDays(1));
        assertThat(taken.of(Topic.WORK).note()).isEqualTo(NEED);
        assertThat(taken.of(Topic.LANGUAGE).note())
                .as("the last words after the move")
                .isEqualTo(NEED);
        talks.record(selam, taken.note().form());
        assertThat(world.ask("select bfs_no from first_information_talk where dossier_id = ?", selam.id()))
                .isEqualTo(String.valueOf(trimbach.number()));

        world.signInAsOfficial(olten, "M. Keller");
        refuses("talk.refusal.moved", () -> conversations.note(selam, Topic.MONEY, NEED, 0));
    }

    @Test
    void aMunicipalityThatWasNeverAtWorkLearnsNothingOfAMove() {
        moves();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conversations.open(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conversations.note(selam, Topic.WORK, NEED, 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> talks.record(selam, new TalkForm(today, "ti", false)));
    }

    @Test
    void theCantonCountsWhatStaysOpenTooLongAndHidesSmallNumbers() {
        for (int i = 0; i < 5; i++) {
            world.dossier(region, trimbach, "Person " + i, today.minusDays(41));
        }
        world.dossier(region, olten, "Reza", today.minusDays(41));
        world.dossier(region, olten, "Neu", today.minusDays(40));
        UUID name = UUID.randomUUID();
        database.sql("update municipality set name = concat(name, ?) where bfs_no in (?, ?)")
                .params(name.toString(), olten.number(), trimbach.number())
                .update();
        SignedInAs.account(
                world.staff("C. Aarewald", Role.CANTON, new Scope.Canton()), Role.CANTON, new Scope.Canton());

        TalkEscalations.Escalated escalated = escalations.overview();

        assertThat(escalated.municipalities())
                .contains(
                        new TalkEscalations.Municipality("Trimbach" + name, new Suppression.Number(5, false)),
                        new TalkEscalations.Municipality("Olten" + name, new Suppression.Number(5, true)));
        assertThat(statements.during(() -> escalations.overview())).isEqualTo(2);
    }

    private void moves() {
        database.sql("update person set bfs_no = ? where id = ?")
                .params(trimbach.number(), world.personOf(selam))
                .update();
    }

    private void asCaseworker() {
        world.signInAsCaseworker(region);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
