package ch.etappe.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Path;
import ch.etappe.dossier.Paths;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Use cases on the real database: one talk for one dossier, and only the municipality's own residents. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TalksTest {

    private static final TalkQuery OPEN = new TalkQuery("", TalkQuery.Show.OPEN);
    private static final TalkQuery HELD = new TalkQuery("", TalkQuery.Show.HELD);

    @Autowired
    Talks talks;

    @Autowired
    Paths paths;

    @Autowired
    MeetingWorld world;

    @Autowired
    StatementCounter statements;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private BfsNumber olten;
    private DossierId selam;
    private UserId official;

    @BeforeEach
    void selamHasArrivedInOlten() {
        region = world.region("Olten");
        olten = world.municipality("Olten");
        selam = world.dossier(region, olten, "Selam", today.minusDays(40));
        official = world.signInAsOfficial(olten, "M. Keller");
    }

    @Test
    void aRecordedTalkLeavesTheWorklistAndFinishesTheStep() {
        assertThat(talks.figures()).isEqualTo(new TalkFigures(1, 1, 1, 0));

        talks.record(selam, new TalkForm(today.minusDays(1), "ti", true));

        assertThat(talks.figures()).isEqualTo(new TalkFigures(0, 0, 0, 0));
        assertThat(talks.page(OPEN, 0, 50)).isEmpty();
        assertThat(talks.page(HELD, 0, 50))
                .extracting(TalkRow::held)
                .containsExactly(new TalkRow.Held(today.minusDays(1), "ti", true, "M. Keller"));
        SignedInAs.account(official, Role.CASEWORKER, new Scope.Region(region));
        Path.Stage first =
                paths.of(selam, Locale.forLanguageTag("de-CH"), true).stages().getFirst();
        assertThat(first.state()).isEqualTo(Path.State.DONE);
        assertThat(first.entries().getFirst().text().text()).isEqualTo("Gespräch in Olten: geschafft");
    }

    @RepeatedTest(8)
    void tenClicksAtOnceRecordOneTalk() throws Exception {
        CyclicBarrier together = new CyclicBarrier(10);
        List<Future<?>> clicks = new ArrayList<>();
        try (var everyone = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < 10; i++) {
                clicks.add(everyone.submit(() -> {
                    SignedInAs.account(official, Role.MUNICIPALITY, new Scope.Municipality(olten));
                    together.await();
                    talks.record(selam, new TalkForm(today, "ti", false));
                    return null;
                }));
            }
            for (Future<?> click : clicks) {
                click.get();
            }
        }

        assertThat(world.ask("select count(*) from first_information_talk where dossier_id = ?", selam.id()))
                .isEqualTo("1");
        assertThat(world.ask(
                        "select count(*) from audit_event where dossier_id = ? and action = 'talk-recorded'",
                        selam.id()))
                .isEqualTo("1");
    }

    @Test
    void aColleagueIsToldWhoWasFirst() {
        talks.record(selam, new TalkForm(today, "ti", false));
        world.signInAsOfficial(olten, "R. Meier");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> talks.record(selam, new TalkForm(today, "en", true)))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("talk.refusal.recorded");
                    assertThat(refusal.arguments()).contains("M. Keller");
                });
    }

    @Test
    void anotherMunicipalitySeesAndRecordsNothing() {
        world.signInAsOfficial(world.municipality("Trimbach"), "U. Frei");

        assertThat(talks.page(OPEN, 0, 50)).isEmpty();
        assertThat(talks.count(OPEN)).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> talks.record(selam, new TalkForm(today, "ti", false)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> talks.record(DossierId.next(), new TalkForm(today, "ti", false)));
    }

    @Test
    void isNoBusinessOfACaseworker() {
        world.signInAsCaseworker(region);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> talks.page(OPEN, 0, 50));
    }

    @Test
    void aTalkIsNeitherTomorrowNorBeforeThePersonCame() {
        assertThat(keys(new TalkForm(today.plusDays(1), "ti", false))).containsExactly("talk.refusal.future");
        assertThat(keys(new TalkForm(today.minusDays(41), "ti", false)))
                .containsExactly("talk.refusal.before-allocation");
        assertThat(keys(new TalkForm(today.minusDays(40), "ti", false))).isEmpty();
        assertThat(keys(new TalkForm(null, null, false))).containsExactly("talk.refusal.date", "talk.refusal.language");
    }

    @Test
    void findsANameInAnyScript() {
        world.dossier(region, olten, "Yonas", today);

        assertThat(talks.page(new TalkQuery("Sélam", TalkQuery.Show.OPEN), 0, 50))
                .extracting(TalkRow::dossier)
                .containsExactly(selam);
        assertThat(talks.count(new TalkQuery("niemand", TalkQuery.Show.OPEN))).isZero();
    }

    @Test
    void aPageIsOneStatementHoweverLong() {
        assertThat(statements.during(() -> talks.page(OPEN, 0, 50))).isEqualTo(1);
        for (int i = 0; i < 12; i++) {
            world.dossier(region, olten, "Person " + i, today.minusDays(i));
        }

        assertThat(statements.during(() -> assertThat(talks.page(OPEN, 0, 50)).hasSize(13)))
                .isEqualTo(1);
    }

    private List<String> keys(TalkForm form) {
        return talks.problems(selam, form).stream().map(TalkForm.Problem::key).toList();
    }
}
