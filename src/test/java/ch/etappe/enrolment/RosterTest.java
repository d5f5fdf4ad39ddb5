package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.DECLINED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static ch.etappe.enrolment.RosterBuilder.CASEWORKER;
import static ch.etappe.enrolment.RosterBuilder.MONDAY;
import static ch.etappe.enrolment.RosterBuilder.aRoster;
import static ch.etappe.enrolment.RosterBuilder.dossierOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RosterTest {

    @Test
    void givesASeatWhileThereAreSome() {
        Roster roster = aRoster().withSeats(2).with("Amina").build();

        assertThat(request(roster, "Yonas").state()).isEqualTo(APPROVED);
        assertThat(roster.freeSeats()).isZero();
    }

    @Test
    void answersWithTheSameEnrolmentWhenAskedTwice() {
        Roster roster = aRoster().with("Amina").build();

        assertThat(request(roster, "Amina").id()).isEqualTo(of(roster, "Amina"));
        assertThat(roster.held()).isEqualTo(1);
        assertThat(roster.seatsTaken()).isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfTheWaitingListWhenTheClockIsSetBack() {
        Roster roster = aRoster().withSeats(1).with("Amina", "Yonas").build();

        roster.request(dossierOf("Reza"), 0, CASEWORKER, MONDAY.minusSeconds(3600));
        roster.request(dossierOf("Selam"), 0, CASEWORKER, MONDAY.minusSeconds(3600));

        assertThat(roster.waitingList())
                .extracting(Enrolment::dossier)
                .containsExactly(dossierOf("Yonas"), dossierOf("Reza"), dossierOf("Selam"));
    }

    @Test
    void confirmsOnce() {
        Roster roster = aRoster().with("Amina").build();

        assertThat(roster.confirm(of(roster, "Amina"), MONDAY)).isTrue();
        assertThat(roster.confirm(of(roster, "Amina"), MONDAY)).isFalse();

        assertThat(roster.activeOf(dossierOf("Amina")).orElseThrow().state()).isEqualTo(CONFIRMED);
    }

    @Test
    void doesNotDeclineWithoutAReason() {
        Roster roster = aRoster().with("Amina").build();

        refuses("enrolment.refusal.reason-missing", () -> roster.decline(of(roster, "Amina"), " ", MONDAY));
        assertThat(roster.held()).isEqualTo(1);
    }

    @Test
    void doesNotDeclineWhomItHasConfirmed() {
        Roster roster = aRoster().with("Amina").build();
        roster.confirm(of(roster, "Amina"), MONDAY);

        refuses("enrolment.refusal.not-open", () -> roster.decline(of(roster, "Amina"), "Niveau passt nicht", MONDAY));
    }

    @Test
    void takesBackWhoWasConfirmed() {
        Roster roster = aRoster().with("Amina").build();
        roster.confirm(of(roster, "Amina"), MONDAY);

        roster.withdraw(of(roster, "Amina"), MONDAY);

        assertThat(roster.held()).isZero();
        assertThat(roster.seatsTaken()).isZero();
    }

    @Nested
    @DisplayName("when every seat is taken")
    class Full {

        private final Roster roster =
                aRoster().withSeats(1).with("Amina", "Yonas", "Oksana").build();

        @Test
        void newcomersWaitInOrderOfArrival() {
            assertThat(request(roster, "Reza").state()).isEqualTo(WAITLISTED);
            assertThat(waiting()).containsExactly(dossierOf("Yonas"), dossierOf("Oksana"), dossierOf("Reza"));
        }

        @Test
        void whoHasPriorityGoesFirst() {
            roster.request(dossierOf("Reza"), 1, CASEWORKER, MONDAY.plusSeconds(60));

            assertThat(waiting()).containsExactly(dossierOf("Reza"), dossierOf("Yonas"), dossierOf("Oksana"));
        }

        @Test
        void theIdDecidesBetweenThoseWhoAskedAtTheSameInstant() {
            Enrolment reza = roster.request(dossierOf("Reza"), 0, CASEWORKER, MONDAY.plusSeconds(60));
            Enrolment sara = roster.request(dossierOf("Sara"), 0, CASEWORKER, MONDAY.plusSeconds(60));
            boolean rezaFirst =
                    reza.id().id().toString().compareTo(sara.id().id().toString()) < 0;

            assertThat(waiting().subList(2, 4))
                    .containsExactly(dossierOf(rezaFirst ? "Reza" : "Sara"), dossierOf(rezaFirst ? "Sara" : "Reza"));
        }

        @Test
        void aDeclinedSeatGoesToWhoWaitedLongest() {
            Enrolment amina = roster.activeOf(dossierOf("Amina")).orElseThrow();

            List<Enrolment> lucky = roster.decline(amina.id(), " Niveau passt nicht ", MONDAY);

            assertThat(lucky).extracting(Enrolment::dossier).containsExactly(dossierOf("Yonas"));
            assertThat(amina.state()).isEqualTo(DECLINED);
            assertThat(amina.declineReason()).isEqualTo("Niveau passt nicht");
            assertThat(waiting()).containsExactly(dossierOf("Oksana"));
            assertThat(roster.held()).isEqualTo(1);
            assertThat(roster.seatsTaken()).isEqualTo(1);
        }

        @Test
        void someoneLeavingTheWaitingListFreesNoSeat() {
            assertThat(roster.withdraw(of(roster, "Yonas"), MONDAY)).isEmpty();

            assertThat(waiting()).containsExactly(dossierOf("Oksana"));
        }

        @Test
        void nobodyIsConfirmedFromTheWaitingList() {
            refuses("enrolment.refusal.no-seat", () -> roster.confirm(of(roster, "Yonas"), MONDAY));
        }

        @Test
        void whoLeftMayAskAgainAndWaitsAtTheEnd() {
            roster.withdraw(of(roster, "Amina"), MONDAY);

            assertThat(roster.request(dossierOf("Amina"), 0, CASEWORKER, MONDAY.plusSeconds(99))
                            .state())
                    .isEqualTo(WAITLISTED);
            assertThat(waiting()).endsWith(dossierOf("Amina"));
        }

        private List<DossierId> waiting() {
            return roster.waitingList().stream().map(Enrolment::dossier).toList();
        }
    }

    private static Enrolment request(Roster roster, String person) {
        return roster.request(dossierOf(person), 0, CASEWORKER, MONDAY.plusSeconds(30));
    }

    private static EnrolmentId of(Roster roster, String person) {
        return roster.activeOf(dossierOf(person)).orElseThrow().id();
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
