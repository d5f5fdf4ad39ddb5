package ch.etappe.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart.Side;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.Rosters;
import ch.etappe.enrolment.SeatsLost;
import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.ApprovalState;
import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBearer;
import ch.etappe.funding.CostDecisions;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.FundId;
import ch.etappe.funding.FundingWorld;
import ch.etappe.funding.OtherPayer;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.CourseWorld;
import ch.etappe.person.People;
import ch.etappe.person.Permit;
import ch.etappe.person.PersonId;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.test.MeetingWorld;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A seat outlives what changes around it: the permit before the course, the region in the middle of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SeatsGoOverTest {

    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");

    @Autowired
    private MeetingWorld world;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private Handovers handovers;

    @Autowired
    private MovesAway moves;

    @Autowired
    private People people;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Rosters rosters;

    @Autowired
    private SeatsLost lost;

    @Autowired
    private CostApprovals approvals;

    @Autowired
    private CostDecisions decisions;

    @Autowired
    private FundingWorld funds;

    private UUID olten;
    private UUID dorneck;
    private BfsNumber dornach;
    private UUID school;
    private UserId anna;
    private UserId carla;
    private DossierId selam;
    private EnrolmentSummary seat;

    @BeforeEach
    void aSeatThatTheProviderConfirmed() {
        olten = world.region("Olten");
        dorneck = world.region("Dorneck");
        BfsNumber trimbach = world.municipalityOf(olten, "Trimbach");
        dornach = world.municipalityOf(dorneck, "Dornach");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(olten));
        carla = world.staff("C. Roth", Role.CASEWORKER, new Scope.Region(dorneck));
        selam = world.dossier(olten, trimbach, "Selam", MeetingWorld.today().minusDays(40));
        world.change(
                "update dossier set responsible_id = ?, responsible_since = ? where id = ?",
                anna.id(),
                MeetingWorld.today().minusDays(5),
                selam.id());
        school = courses.provider("Sprachschule Aare");
        as(anna, olten);
        seat = enrolments.request(courses.published(school, "Deutsch A1", 3).run(), selam);
        courses.signInAsProvider(school);
        rosters.confirm(seat.id());
        as(anna, olten);
    }

    @Test
    void anotherPermitBetweenBookingAndStartTakesNoSeatAway() {
        PersonId person = new PersonId(world.personOf(selam));
        people.hold(
                person,
                new ResidenceStatus(Permit.N, TargetGroup.AS, null),
                MeetingWorld.today().minusDays(1));
        people.hold(person, new ResidenceStatus(Permit.B, TargetGroup.FL_B, null), MeetingWorld.today());

        assertThat(now().state()).isEqualTo(EnrolmentState.CONFIRMED);
        assertThat(lost.of(selam)).isEmpty();
    }

    @Test
    void aMoveToAnotherRegionKeepsTheSeatAndHandsItsRightsOver() {
        moved();
        assertThat(now().state()).as("moved, not yet handed over").isEqualTo(EnrolmentState.CONFIRMED);
        HandoverId id = requested();
        as(carla, dorneck);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolments.of(selam));

        handovers.accept(id, carla);

        assertThat(now().state()).isEqualTo(EnrolmentState.CONFIRMED);
        as(anna, olten);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolments.of(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enrolments.withdraw(seat.id(), EndReason.MOVE, ""));
        as(carla, dorneck);
        enrolments.withdraw(seat.id(), EndReason.MOVE, "");
        assertThat(now().state()).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @Test
    @DisplayName(
            "BR22: an approval goes over with its validity, and its money stays in the fund that it was taken from")
    void aMoveInTheCourseTakesTheApprovalAlong() {
        FundId fund = funds.fund(olten, 20_000);
        as(anna, olten);
        CourseWorld.Course course = courses.costing(courses.published(school, "Deutsch A2", 3), 1_050, false);
        UUID dear = enrolments.request(course.run(), selam).id().id();
        CostSheet sheet = approvals.open(approvals.ofSeat(dear).orElseThrow());
        CostApprovalId approval = sheet.summary().id();
        approvals.submit(
                approval,
                sheet.version(),
                new ApprovalForm(
                        CostBearer.SOCIAL_ASSISTANCE_REGION,
                        Set.of(OtherPayer.values()),
                        sheet.validFrom(),
                        sheet.summary().validTo(),
                        ""));
        funds.lead(olten);
        decisions.approve(
                approval, approvals.open(approval).version(), sheet.summary().requested());
        as(anna, olten);
        moved();
        HandoverId id = requested();
        as(carla, dorneck);
        assertThat(handovers.open(id, GERMAN).parts())
                .filteredOn(part -> part.titleKey().equals("funding.handover.title"))
                .singleElement()
                .satisfies(part -> assertThat(part.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.detail())
                                .contains(Dates.numeric(sheet.summary().validTo()))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approvals.open(approval));

        handovers.accept(id, carla);

        assertThat(approvals.open(approval).summary().state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(world.ask("select committed from fund_year where fund_id = ?", fund.id()))
                .isEqualTo(String.valueOf(sheet.summary().requested().rappen()));
        as(anna, olten);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approvals.open(approval));
        as(carla, dorneck);
        enrolments.withdraw(new EnrolmentId(dear), EndReason.MOVE, "");
        assertThat(Long.parseLong(world.ask("select committed from fund_year where fund_id = ?", fund.id())))
                .as("only what was used")
                .isLessThan(sheet.summary().requested().rappen() / 10);
    }

    private HandoverId requested() {
        HandoverId id = handovers.openOf(selam).orElseThrow().id();
        handovers.open(id, GERMAN).items().stream()
                .filter(item -> item.side() == Side.GIVING)
                .forEach(item -> handovers.tick(id, item.position(), true));
        handovers.request(id, "Umzug nach Dornach");
        return id;
    }

    private EnrolmentSummary now() {
        return enrolments.of(selam).getFirst();
    }

    private void moved() {
        world.change("update person set bfs_no = ? where id = ?", dornach.number(), world.personOf(selam));
        moves.afterMove(new PersonId(world.personOf(selam)), MeetingWorld.today());
    }

    private static void as(UserId user, UUID region) {
        SignedInAs.account(user, Role.CASEWORKER, new Scope.Region(region));
    }
}
