package ch.etappe.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One letter with one date, and what may come of it. */
class InvitationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant BEFORE = DAY.atTime(9, 0).atZone(Dates.ZURICH).toInstant();
    private static final Instant AFTER = DAY.atTime(11, 0).atZone(Dates.ZURICH).toInstant();
    private static final BfsNumber OLTEN = new BfsNumber(2581);

    private final InvitationId id = InvitationId.next();
    private final Invitation invitation = invitation(id, 1);

    @Test
    void nobodyIsMissedBeforeTheTalkBegins() {
        refuses("talk.refusal.not-yet", () -> invitation.missed(BEFORE));
        assertThat(invitation.missed(AFTER)).isTrue();
        assertThat(invitation.missed(AFTER)).as("a second click").isFalse();
    }

    @Test
    void onlyWhoDidNotComeIsInvitedASecondTime() {
        invitation.withdraw(BEFORE);
        assertThat(invitation.nextAttempt()).isEqualTo(1);

        Invitation missed = invitation(InvitationId.next(), 1);
        missed.missed(AFTER);
        assertThat(missed.nextAttempt()).isEqualTo(2);
    }

    @Test
    void whatCameOfItIsWrittenDownOnce() {
        invitation.withdraw(BEFORE);

        refuses("talk.refusal.ended", () -> invitation.missed(AFTER));
        refuses("talk.refusal.ended", () -> invitation.withdraw(AFTER));
    }

    @Test
    void isNewsOnlyToColleaguesOfTheSameMunicipalityWhoHaveNotSeenIt() {
        assertThat(invitation.isNewsTo(null, OLTEN)).isTrue();
        assertThat(invitation.isNewsTo(id, OLTEN)).isFalse();
        assertThat(invitation.isNewsTo(null, new BfsNumber(2601))).isFalse();
        invitation.withdraw(BEFORE);
        assertThat(invitation.isNewsTo(null, OLTEN)).isFalse();
    }

    @Test
    void aDateLiesAheadAndWithinAYear() {
        assertThat(keys(DAY.minusDays(1), LocalTime.NOON)).containsExactly("talk.refusal.past");
        assertThat(keys(DAY.plusDays(366), LocalTime.NOON)).containsExactly("talk.refusal.too-far");
        assertThat(keys(DAY, LocalTime.of(8, 0))).containsExactly("talk.refusal.past-time");
        assertThat(keys(DAY, LocalTime.of(10, 0))).isEmpty();
        assertThat(keys(null, null)).containsExactly("talk.refusal.day", "talk.refusal.time");
    }

    @Test
    void anOfficeIsFoundOnlyWithItsAddress() {
        assertThat(Office.UNKNOWN.problems()).hasSize(4);
        assertThat(office().isComplete()).isTrue();
        assertThat(new Office("Amt", "Gasse 1", "46000", "Olten", "", "").problems())
                .extracting(Office.Problem::field)
                .containsExactly(Office.Field.POSTCODE);
        assertThat(new Office("Amt", "Gasse 1", "4600", "Olten", "", "ruf mich an").problems())
                .extracting(Office.Problem::field)
                .containsExactly(Office.Field.PHONE);
    }

    private static List<String> keys(@Nullable LocalDate day, @Nullable LocalTime time) {
        return new InvitationForm(day, time, 60, "ti", null, "")
                .problems(BEFORE).stream().map(InvitationForm.Problem::key).toList();
    }

    private static Invitation invitation(InvitationId id, int attempt) {
        InvitationForm form = new InvitationForm(DAY, LocalTime.of(10, 0), 60, "ti", null, "");
        return new Invitation(id, Ids.next(), OLTEN, attempt, form, office(), "token", UserId.next(), BEFORE);
    }

    private static Office office() {
        return new Office("Einwohnerdienste", "Gemeindeweg 1", "4600", "Olten", "", "062 000 00 00");
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
