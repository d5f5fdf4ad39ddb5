package ch.etappe.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inviting on the real database: one open date for one person, every one kept, and a page that names nobody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InvitationsTest {

    private static final TalkQuery OPEN = new TalkQuery("", TalkQuery.Show.OPEN);

    @Autowired
    Invitations invitations;

    @Autowired
    Talks talks;

    @Autowired
    Offices offices;

    @Autowired
    TalkPlaces places;

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private final InvitationForm form =
            new InvitationForm(today.plusDays(3), LocalTime.of(10, 0), 60, "ti", "ti", "Gasse 2\n4600 Olten");
    private BfsNumber olten;
    private DossierId selam;
    private UserId official;

    @BeforeEach
    void selamHasArrivedInOlten() {
        UUID region = world.region("Olten");
        olten = world.municipality("Olten");
        selam = world.dossier(region, olten, "Selam", today.minusDays(40));
        official = world.signInAsOfficial(olten, "M. Keller");
        offices.save(new Office("Einwohnerdienste", "Gemeindeweg 1", "4600", "Olten", "Schalter 2", ""));
    }

    @Test
    void aSecondInvitationFollowsANoShowAndTheFirstIsKept() {
        InvitationId first = invitations.invite(selam, form, null);
        assertThat(state()).isEqualTo(TalkState.INVITED);
        passes(first);
        invitations.noShow(first);
        assertThat(state()).isEqualTo(TalkState.MISSED);
        assertThat(talks.figures()).isEqualTo(new TalkFigures(1, 1, 0, 1));

        invitations.invite(selam, form, first);

        assertThat(state()).isEqualTo(TalkState.INVITED_AGAIN);
        assertThat(invitations.of(selam))
                .extracting(InvitationSummary::attempt, InvitationSummary::state)
                .containsExactly(Tuple.tuple(2, InvitationState.INVITED), Tuple.tuple(1, InvitationState.NO_SHOW));
    }

    @Test
    void anotherDateTakesTheFirstBackAndClosesItsPage() {
        InvitationId first = invitations.invite(selam, form, null);
        String token = token(first);
        assertThat(places.find(token)).isPresent();

        InvitationId second = invitations.invite(selam, form, first);

        assertThat(places.find(token)).isEmpty();
        assertThat(places.find(token(second))).isPresent();
        assertThat(invitations.of(selam).getFirst().attempt()).isEqualTo(1);
    }

    @Test
    void thePageClosesByHandWithTheTalkAndWithTime() {
        InvitationId id = invitations.invite(selam, form, null);
        String token = token(id);
        assertThat(token).hasSize(43);
        invitations.closePage(id);
        assertThat(places.find(token)).isEmpty();
        assertThat(invitations.letter(id).token()).isNull();

        InvitationId next = invitations.invite(selam, form, id);
        passes(next);
        assertThat(places.find(token(next))).as("after the appointment").isEmpty();
        assertThat(places.find("guessed")).isEmpty();
    }

    @Test
    void aHeldTalkEndsItsInvitation() {
        InvitationId id = invitations.invite(selam, form, null);

        talks.record(selam, new TalkForm(today, "ti", true));

        assertThat(invitations.of(selam)).extracting(InvitationSummary::state).containsExactly(InvitationState.HELD);
        assertThat(places.find(token(id))).isEmpty();
        refuses("talk.refusal.held", () -> invitations.invite(selam, form, id));
    }

    @Test
    void theLetterIsForTheOwnResidentsOnly() {
        InvitationId id = invitations.invite(selam, form, null);
        assertThat(invitations.letter(id).recipient()).containsExactly("Selam Tesfay", "Gasse 2", "4600 Olten");

        world.signInAsOfficial(world.municipality("Trimbach"), "U. Frei");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.letter(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.noShow(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.invite(selam, form, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.of(selam));
    }

    @Test
    void aMunicipalityWithoutAnOfficeIsToldToNameIt() {
        BfsNumber trimbach = world.municipality("Trimbach");
        DossierId yonas = world.dossier(world.region("Olten"), trimbach, "Yonas", today);
        world.signInAsOfficial(trimbach, "U. Frei");

        refuses("talk.refusal.office", () -> invitations.invite(yonas, form, null));
    }

    @Test
    void aColleagueWhoWasFasterIsNamed() {
        invitations.invite(selam, form, null);
        world.signInAsOfficial(olten, "R. Meier");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.invite(selam, form, null))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("talk.refusal.invited-meanwhile");
                    assertThat(refusal.arguments()).contains("M. Keller");
                });
    }

    @RepeatedTest(4)
    void twoOfficialsAtOnceMakeOneInvitation() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> clicks = new ArrayList<>();
        int refused = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                clicks.add(both.submit(() -> {
                    SignedInAs.account(official, Role.MUNICIPALITY, new Scope.Municipality(olten));
                    together.await();
                    return invitations.invite(selam, form, null);
                }));
            }
            for (Future<?> click : clicks) {
                try {
                    click.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Refusal.class);
                    refused++;
                }
            }
        }

        assertThat(refused).isEqualTo(1);
        assertThat(world.ask("select count(*) from talk_invitation where dossier_id = ?", selam.id()))
                .isEqualTo("1");
    }

    private TalkState state() {
        return talks.page(OPEN, 0, 50).getFirst().state();
    }

    private String token(InvitationId id) {
        return String.valueOf(world.ask("select token from talk_invitation where id = ?", id.id()));
    }

    /** As if its day had come and gone. */
    private void passes(InvitationId id) {
        database.sql(
                        "update talk_invitation set starts_at = '2026-01-05 09:00', ends_at = '2026-01-05 10:00' where id = ?")
                .param(id.id())
                .update();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
