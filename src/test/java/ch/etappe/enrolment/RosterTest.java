package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.DECLINED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.TRANSFERRED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static ch.etappe.enrolment.EnrolmentState.WITHDRAWN;
import static ch.etappe.enrolment.RosterBuilder.CASEWORKER;
import static ch.etappe.enrolment.RosterBuilder.MONDAY;
import static ch.etappe.enrolment.RosterBuilder.aRoster;
import static ch.etappe.enrolment.RosterBuilder.at;
import static ch.etappe.enrolment.RosterBuilder.dossierOf;
import static ch.etappe.enrolment.RosterBuilder.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
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

        roster.queue().request(dossierOf("Reza"), 0, CASEWORKER, at(MONDAY.minusSeconds(3600)));
        roster.queue().request(dossierOf("Selam"), 0, CASEWORKER, at(MONDAY.minusSeconds(3600)));

        assertThat(roster.queue().waiting())
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

        refuses(
                "enrolment.refusal.reason-missing",
                () -> roster.end(of(roster, "Amina"), SeatEnd.declined(" "), at(MONDAY)));
        assertThat(roster.held()).isEqualTo(1);
    }

    @Test
    void doesNotDeclineWhomItHasConfirmed() {
        Roster roster = aRoster().with("Amina").build();
        roster.confirm(of(roster, "Amina"), MONDAY);

        refuses(
                "enrolment.refusal.not-open",
                () -> roster.end(of(roster, "Amina"), SeatEnd.declined("Niveau passt nicht"), at(MONDAY)));
    }

    @Test
    void takesBackWhoWasConfirmed() {
        Roster roster = aRoster().with("Amina").build();
        roster.confirm(of(roster, "Amina"), MONDAY);

        roster.end(of(roster, "Amina"), SeatEnd.withdrawn(EndReason.MOVE, ""), at(MONDAY));

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
            roster.queue().request(dossierOf("Reza"), 1, CASEWORKER, at(MONDAY.plusSeconds(60)));

            assertThat(waiting()).containsExactly(dossierOf("Reza"), dossierOf("Yonas"), dossierOf("Oksana"));
        }

        @Test
        void theIdDecidesBetweenThoseWhoAskedAtTheSameInstant() {
            Enrolment reza = roster.queue().request(dossierOf("Reza"), 0, CASEWORKER, at(MONDAY.plusSeconds(60)));
            Enrolment sara = roster.queue().request(dossierOf("Sara"), 0, CASEWORKER, at(MONDAY.plusSeconds(60)));
            boolean rezaFirst =
                    reza.id().id().toString().compareTo(sara.id().id().toString()) < 0;

            assertThat(waiting().subList(2, 4))
                    .containsExactly(dossierOf(rezaFirst ? "Reza" : "Sara"), dossierOf(rezaFirst ? "Sara" : "Reza"));
        }

        @Test
        @DisplayName("BR04: a declined seat is offered to who waited longest")
        void aDeclinedSeatIsOfferedToWhoWaitedLongest() {
            Enrolment amina = roster.activeOf(dossierOf("Amina")).orElseThrow();

            List<Enrolment> lucky = roster.end(amina.id(), SeatEnd.declined(" Niveau passt nicht "), at(MONDAY));

            assertThat(lucky).singleElement().satisfies(yonas -> {
                assertThat(yonas.dossier()).isEqualTo(dossierOf("Yonas"));
                assertThat(yonas.state()).isEqualTo(OFFERED);
                assertThat(yonas.answerBy()).isEqualTo(Dates.dayOf(MONDAY).plusWeeks(1));
            });
            assertThat(roster.offersMade()).isEqualTo(1);
            assertThat(amina.state()).isEqualTo(DECLINED);
            assertThat(amina.endWords()).isEqualTo("Niveau passt nicht");
            assertThat(waiting()).containsExactly(dossierOf("Oksana"));
            assertThat(roster.held()).isEqualTo(1);
            assertThat(roster.seatsTaken()).isEqualTo(1);
        }

        @Test
        void someoneLeavingTheWaitingListFreesNoSeat() {
            assertThat(roster.end(of(roster, "Yonas"), SeatEnd.withdrawn(EndReason.MOVE, ""), at(MONDAY)))
                    .isEmpty();

            assertThat(waiting()).containsExactly(dossierOf("Oksana"));
        }

        @Test
        void nobodyIsConfirmedFromTheWaitingList() {
            refuses("enrolment.refusal.no-seat", () -> roster.confirm(of(roster, "Yonas"), MONDAY));
        }

        @Test
        void whoLeftMayAskAgainAndWaitsAtTheEnd() {
            roster.end(of(roster, "Amina"), SeatEnd.withdrawn(EndReason.MOVE, ""), at(MONDAY));

            assertThat(roster.queue()
                            .request(dossierOf("Amina"), 0, CASEWORKER, at(MONDAY.plusSeconds(99)))
                            .state())
                    .isEqualTo(WAITLISTED);
            assertThat(waiting()).endsWith(dossierOf("Amina"));
        }

        @Test
        void whoTakesTheOfferedSeatWaitsForTheProvider() {
            Enrolment yonas = offerToYonas();

            assertThat(roster.queue().take(yonas.id(), at(MONDAY))).containsExactly(yonas);
            assertThat(roster.queue().take(yonas.id(), at(MONDAY))).isEmpty();

            assertThat(yonas.state()).isEqualTo(APPROVED);
            assertThat(yonas.answerBy()).isEqualTo(Dates.dayOf(MONDAY).plusWeeks(3));
            assertThat(roster.offersMade()).isZero();
            assertThat(roster.held()).isEqualTo(1);
        }

        @Test
        void whoLetsTheSeatPassWaitsBehindTheOthers() {
            Enrolment yonas = offerToYonas();

            assertThat(roster.queue().pass(yonas.id(), at(MONDAY)))
                    .extracting(Enrolment::dossier)
                    .containsExactly(dossierOf("Oksana"));
            assertThat(roster.queue().pass(yonas.id(), at(MONDAY))).isEmpty();

            assertThat(waiting()).containsExactly(dossierOf("Yonas"));
            assertThat(yonas.passed()).isEqualTo(1);
            assertThat(yonas.answerBy()).isNull();
        }

        @Test
        void aSeatThatEverybodyLetPassIsFreeForWhoAsksNext() {
            roster.queue().pass(offerToYonas().id(), at(MONDAY));
            roster.queue().pass(of(roster, "Oksana"), at(MONDAY));
            roster.queue().pass(of(roster, "Yonas"), at(MONDAY));

            assertThat(roster.end(of(roster, "Oksana"), SeatEnd.withdrawn(EndReason.OTHER, ""), at(MONDAY)))
                    .extracting(Enrolment::dossier)
                    .containsExactly(dossierOf("Yonas"));
            roster.queue().pass(of(roster, "Yonas"), at(MONDAY));
            assertThat(roster.freeSeats()).isEqualTo(1);
            assertThat(request(roster, "Yonas").state()).isEqualTo(APPROVED);
        }

        @Test
        @DisplayName("BR04: an offer counts until the end of its last day, then it goes to the next")
        void anOfferThatNobodyAnswersGoesToTheNext() {
            Enrolment yonas = offerToYonas();
            Instant lastDay = MONDAY.plus(Duration.ofDays(7));

            assertThat(roster.queue().lapse(at(lastDay))).isEmpty();
            refuses(
                    "enrolment.me.refusal.no-offer",
                    () -> roster.queue().take(yonas.id(), at(lastDay.plus(Duration.ofDays(1)))));
            assertThat(roster.queue().lapse(at(lastDay.plus(Duration.ofDays(1)))))
                    .containsExactly(yonas);

            assertThat(yonas.state()).isEqualTo(WAITLISTED);
            assertThat(roster.activeOf(dossierOf("Oksana")).orElseThrow().state())
                    .isEqualTo(OFFERED);
        }

        @Test
        void aRequestThatTheProviderLeavesLyingGivesItsSeatBack() {
            Enrolment amina = roster.activeOf(dossierOf("Amina")).orElseThrow();

            assertThat(roster.queue().lapse(at(MONDAY.plus(Duration.ofDays(22)))))
                    .containsExactly(amina);

            assertThat(amina.state()).isEqualTo(WITHDRAWN);
            assertThat(amina.endReason()).isEqualTo(EndReason.NO_DECISION);
            assertThat(roster.activeOf(dossierOf("Yonas")).orElseThrow().state())
                    .isEqualTo(OFFERED);
        }

        @Test
        void whoComesFromAnotherRunKeepsPriorityAndTimeOfTheFirstRequest() {
            Roster other = aRoster().withSeats(1).with("Reza").build();
            Enrolment late = other.queue().request(dossierOf("Sara"), 0, CASEWORKER, at(MONDAY.plusMillis(1500)));

            Enrolment sara = roster.queue().takeIn(late, CASEWORKER, at(MONDAY.plusSeconds(9999)));

            assertThat(waiting()).containsExactly(dossierOf("Yonas"), dossierOf("Sara"), dossierOf("Oksana"));
            assertThat(sara.requestedAt()).isEqualTo(late.requestedAt());
            other.end(late.id(), SeatEnd.transferred(), at(MONDAY));
            assertThat(late.state()).isEqualTo(TRANSFERRED);
        }

        @Test
        void isNeverMadeSmallerThanTheSeatsThatAreTakenAndOffersNewOnes() {
            refuses("enrolment.refusal.seats-taken", () -> roster.resize(0, at(MONDAY)));

            assertThat(roster.resize(2, at(MONDAY)))
                    .extracting(Enrolment::dossier)
                    .containsExactly(dossierOf("Yonas"));
        }

        @Test
        void freesEverybodyWithTheReasonWhenItIsCalledOff() {
            assertThat(roster.callOff("Zu wenig Anmeldungen", MONDAY))
                    .hasSize(3)
                    .allSatisfy(one -> {
                        assertThat(one.state()).isEqualTo(DECLINED);
                        assertThat(one.endReason()).isEqualTo(EndReason.RUN_CANCELLED);
                        assertThat(one.endWords()).isEqualTo("Zu wenig Anmeldungen");
                    });
            assertThat(roster.held()).isZero();
            assertThat(roster.callOff("Noch einmal", MONDAY)).isEmpty();
        }

        @Test
        void offersNothingOnceTheRunTakesNobody() {
            assertThat(roster.end(of(roster, "Amina"), SeatEnd.withdrawn(EndReason.MOVE, ""), over(MONDAY)))
                    .isEmpty();
        }

        private Enrolment offerToYonas() {
            roster.end(of(roster, "Amina"), SeatEnd.withdrawn(EndReason.MOVE, ""), at(MONDAY));
            return roster.activeOf(dossierOf("Yonas")).orElseThrow();
        }

        private List<DossierId> waiting() {
            return roster.queue().waiting().stream().map(Enrolment::dossier).toList();
        }
    }

    private static Enrolment request(Roster roster, String person) {
        return roster.queue().request(dossierOf(person), 0, CASEWORKER, at(MONDAY.plusSeconds(30)));
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
