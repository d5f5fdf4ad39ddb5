package ch.etappe.crash;

import ch.etappe.appointment.Answer;
import ch.etappe.appointment.AppointmentForm;
import ch.etappe.appointment.AppointmentType;
import ch.etappe.appointment.Appointments;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.Rosters;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.Offers;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalId;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.PlanContent;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Plans;
import ch.etappe.talk.TalkForm;
import ch.etappe.talk.Talks;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Does what people do, through the use cases and as the account that may: it looks first, then acts. */
final class Actors {

    private static final LocalDate DUE = LocalDate.of(2030, 6, 30);
    private static final String GOAL = "Ich lerne Velo fahren";

    private final ApplicationContext portal;
    private final People people;
    private final LocalDate today = MeetingWorld.today();

    Actors(ApplicationContext portal, People people) {
        this.portal = portal;
        this.people = people;
    }

    /** Returns when the use case has: its transaction is committed. */
    void act(int number) {
        People.Case one = people.cases().get(Act.person(number));
        DossierId dossier = new DossierId(one.dossier());
        switch (Act.of(number)) {
            case BEGIN_PLAN -> asCaseworker(Plans.class).begin(dossier);
            case ADD_GOAL -> {
                PlanId plan = plan(asCaseworker(Plans.class), dossier).id();
                asCaseworker(PlanContent.class).addGoal(plan, goal(null));
            }
            case ADD_MEASURE -> {
                GoalId goal = goal(asCaseworker(Plans.class), dossier).id();
                asCaseworker(PlanContent.class).addMeasure(goal, new MeasureForm(MeasureKind.OFFER, "Velokurs"));
            }
            case PUBLISH_OFFER -> {
                Offers offers = as(people.canton(), Role.CANTON, new Scope.Canton(), Offers.class);
                OfferId offer = new OfferId(one.offer());
                offers.publish(offer, offers.detail(offer).version());
            }
            case REQUEST_SEAT -> {
                Plans plans = asCaseworker(Plans.class);
                plans.book(goal(plans, dossier).measures().getFirst().id(), new CourseRunId(one.run()));
            }
            case CONFIRM_SEAT -> {
                var seat = asCaseworker(Enrolments.class).of(dossier).getFirst().id();
                as(people.caseworker(), Role.PROVIDER, new Scope.Provider(people.provider()), Rosters.class)
                        .confirm(seat);
            }
            case PROPOSE_APPOINTMENT -> asCaseworker(Appointments.class).propose(dossier, appointment());
            case ACCEPT_APPOINTMENT -> {
                Appointments appointments =
                        as(one.account(), Role.REFUGEE, new Scope.Person(one.person()), Appointments.class);
                appointments.answer(appointments.mine().getFirst().id(), Answer.COMING, null);
            }
            case CHANGE_GOAL -> {
                GoalSummary goal = goal(asCaseworker(Plans.class), dossier);
                asCaseworker(PlanContent.class).changeGoal(goal.id(), goal.version(), goal(DUE));
            }
            case RECORD_TALK ->
                as(
                                people.official(),
                                Role.MUNICIPALITY,
                                new Scope.Municipality(new BfsNumber(people.municipality())),
                                Talks.class)
                        .record(dossier, new TalkForm(today, "ti", true));
            case COMPLETE_STEP -> asCaseworker(ProcessSteps.class).complete(dossier, "INITIAL_INTERVIEW", today);
        }
    }

    private <T> T asCaseworker(Class<T> service) {
        return as(people.caseworker(), Role.CASEWORKER, new Scope.Region(people.region()), service);
    }

    private <T> T as(UUID account, Role role, Scope scope, Class<T> service) {
        SignedInAs.account(new UserId(account), role, scope);
        return portal.getBean(service);
    }

    private static PlanSummary plan(Plans plans, DossierId dossier) {
        return plans.of(dossier).orElseThrow();
    }

    private static GoalSummary goal(Plans plans, DossierId dossier) {
        return plan(plans, dossier).goals().getFirst();
    }

    private static GoalForm goal(@Nullable LocalDate due) {
        return new GoalForm(ProcessArea.SOCIAL, null, GOAL, due);
    }

    private AppointmentForm appointment() {
        return new AppointmentForm(
                AppointmentType.PLAN_TALK,
                today.plusDays(20),
                LocalTime.of(9, 30),
                45,
                "Sozialregion Olten",
                "",
                new UserId(people.caseworker()),
                null,
                Set.of());
    }
}
