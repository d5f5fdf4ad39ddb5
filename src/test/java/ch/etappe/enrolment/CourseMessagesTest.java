package ch.etappe.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One message to several people, each alone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CourseMessagesTest {

    @Autowired
    CourseMessages messages;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EnrolmentsOnTimeline timeline;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID school;
    private UUID region;
    private CourseRunId run;
    private DossierId amina;
    private DossierId yonas;
    private EnrolmentId aminas;
    private EnrolmentId yonass;

    @BeforeEach
    void twoPeopleOfWhomOneHasThePortal() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        run = world.published(school, "Deutsch A1", 2).run();
        amina = world.dossier(region, "Amina");
        yonas = world.dossier(region, "Yonas");
        PortalAccess.give(database, world.user(), amina);
        world.signInAsCaseworker(region);
        aminas = enrolments.request(run, amina).id();
        yonass = enrolments.request(run, yonas).id();
        world.signInAsProvider(school);
    }

    @Test
    void reachesWhoHasThePortalAndSaysWhomToCall() {
        List<Participant> toCall =
                messages.send(run, List.of(aminas, yonass), form(MessageSentence.BRING, " Heft \n "));

        assertThat(toCall).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Tesfay, Yonas");
            assertThat(person.phone()).isEqualTo("000 111 22 33");
        });
        assertThat(messages.sent(run)).singleElement().satisfies(sent -> {
            assertThat(sent.people()).isEqualTo(1);
            assertThat(sent.words()).isEqualTo("Heft");
        });
        world.signInAsRefugee(amina);
        assertThat(messages.mine(amina)).singleElement().satisfies(message -> {
            assertThat(message.enrolment()).isEqualTo(aminas);
            assertThat(message.provider()).isEqualTo("Sprachschule Aare");
            assertThat(message.sentence()).isEqualTo(MessageSentence.BRING);
        });
        world.signInAsRefugee(yonas);
        assertThat(messages.mine(yonas)).isEmpty();
    }

    @Test
    void nobodyReadsWhatOthersAreWritten() {
        PortalAccess.give(database, world.user(), yonas);
        messages.send(run, List.of(aminas), form(null, "Nur für Amina"));

        world.signInAsRefugee(yonas);

        assertThat(messages.mine(yonas)).isEmpty();
        assertThat(messages.news(yonas)).isEmpty();
        findsNothing(() -> messages.mine(amina));
        findsNothing(() -> messages.news(amina));
    }

    @Test
    void aSecondClickSendsNothing() {
        MessageForm form = form(MessageSentence.CALL, "");

        messages.send(run, List.of(aminas, aminas), form);
        messages.send(run, List.of(aminas), form);

        assertThat(messages.sent(run)).hasSize(1);
        assertThat(database.sql("select count(*) from audit_event where action = 'message-sent' and object_id = ?")
                        .param(run.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thereIsNoMessageWithoutTextToNobodyOrTooLong() {
        refuses("enrolment.refusal.message-empty", () -> messages.send(run, List.of(aminas), form(null, " \n ")));
        refuses("enrolment.refusal.message-nobody", () -> messages.send(run, List.of(), form(null, "Hallo")));
        refuses(
                "enrolment.refusal.message-too-long",
                () -> messages.send(run, List.of(aminas), form(MessageSentence.CALL, "x".repeat(501))));
        assertThat(messages.sent(run)).isEmpty();
    }

    @Test
    void allOrNobodyGetsItIfSomebodyIsNotThereAnyMore() {
        world.signInAsCaseworker(region);
        enrolments.withdraw(yonass, EndReason.MOVE, "");
        world.signInAsProvider(school);

        refuses(
                "enrolment.refusal.message-not-there",
                () -> messages.send(run, List.of(aminas, yonass), form(null, "Hallo")));
        refuses(
                "enrolment.refusal.message-not-there",
                () -> messages.send(run, List.of(aminas, EnrolmentId.next()), form(null, "Hallo")));
        assertThat(messages.sent(run)).isEmpty();
    }

    @Test
    void anotherProviderFindsNothing() {
        world.signInAsProvider(world.provider("Andere Schule"));

        findsNothing(() -> messages.send(run, List.of(aminas), form(null, "Hallo")));
        findsNothing(() -> messages.send(CourseRunId.next(), List.of(aminas), form(null, "Hallo")));
        assertThat(messages.sent(run)).isEmpty();
    }

    @Test
    void theCaseSaysThatTheProviderWroteAndNotWhat() {
        messages.send(run, List.of(aminas), form(null, "Geheim"));
        world.signInAsCaseworker(region);

        assertThat(timeline.of(amina, Locale.of("de", "CH"), 20))
                .extracting(entry -> entry.toString())
                .anyMatch(line -> line.contains("Nachricht des Anbieters"))
                .noneMatch(line -> line.contains("Geheim"));
    }

    private static MessageForm form(@Nullable MessageSentence sentence, String words) {
        return new MessageForm(Ids.next(), sentence, words);
    }

    private static void findsNothing(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
