package ch.etappe.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBearer;
import ch.etappe.funding.CostDecisions;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.FundingWorld;
import ch.etappe.funding.OtherPayer;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The costs of a seat on the screens: handed in by the caseworker, decided by the lead, read by the person. */
class CostScreensTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld people;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private FundingWorld funds;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private CostApprovals approvals;

    @Autowired
    private CostDecisions decisions;

    private UUID region;
    private DossierId dossier;
    private EnrolmentSummary seat;
    private UserId caseworker;
    private Role role = Role.CASEWORKER;

    @Override
    protected void signIn() {
        if (role == Role.CASEWORKER) {
            region = people.region("Olten");
            dossier = people.dossier(region, "Selam");
            funds.fund(region, 50_000);
            caseworker = people.signInAsCaseworker(region);
            CourseWorld.Course course = courses.published(courses.provider("Wortweide"), "Deutsch B1 am Abend", 10);
            seat = enrolments.request(courses.costing(course, 1_050, false).run(), dossier);
        } else if (role == Role.REGION_LEAD) {
            funds.lead(region);
        } else {
            people.signInAsRefugee(dossier);
        }
    }

    @Test
    void theCaseworkerHandsTheCostsInAtTheCourse() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + dossier.id());
        test($(Button.class).withText("Kosten beantragen").single()).click();
        Dialog dialog = $(Dialog.class).single();
        assertThat(textOf(dialog)).contains("Lektionen zu CHF 10.50 = CHF", "Anteil der Person");

        test($(Button.class).withText("Beantragen").single()).click();
        CheckboxGroup<OtherPayer> checked = checked();
        assertThat(checked.isInvalid()).isTrue();
        checked.setValue(Set.of(OtherPayer.values()));
        test($(Button.class).withText("Beantragen").single()).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(approvals.open(id()).summary().state().isToComplete()).isFalse();
        assertThat($(Button.class).withText("Kosten beantragen").all()).isEmpty();
    }

    @Test
    void theLeadFindsItInTheListAndApproves() {
        submit();
        at(Role.REGION_LEAD);
        UI.getCurrentOrThrow().navigate("casework/approvals");
        assertThat($(Grid.class).single().getDataProvider().size(new com.vaadin.flow.data.provider.Query<>()))
                .isEqualTo(1);

        UI.getCurrentOrThrow().navigate("casework/approvals/" + id().id());
        assertThat(text())
                .contains("Tesfay", "Deutsch B1 am Abend", "Lektionen zu CHF 10.50")
                .contains("Arbeitslosenversicherung, Invalidenversicherung, Bildungsbehörden")
                .contains("Frei im Topf", "50’000.00", "wartet auf Entscheid");
        test($(Button.class).withText("Bewilligen").single()).click();

        assertThat(text()).contains("bewilligt", "Bewilligt: CHF");
        assertThat($(Button.class).withText("Widerrufen").all()).hasSize(1);
    }

    @Test
    void aPartIsAskedForAndAWrongOneIsSaidAtTheField() {
        submit();
        at(Role.REGION_LEAD);
        UI.getCurrentOrThrow().navigate("casework/approvals/" + id().id());
        test($(Button.class).withText("Teilweise bewilligen").single()).click();
        TextField amount = $(TextField.class).withCaption("Betrag").single();
        Button approve = $(Button.class).withText("Bewilligen").last();
        amount.setValue("-5");
        test(approve).click();
        assertThat(amount.isInvalid()).isTrue();
        amount.setValue("500");
        test(approve).click();

        assertThat(text()).contains("teilweise bewilligt", "500.00");
    }

    @Test
    void thePersonReadsThatNothingIsToDoAndOnlyTheOwnShare() {
        submit();
        CostApprovalId id = id();
        funds.lead(region);
        CostSheet sheet = approvals.open(id);
        decisions.approve(id, sheet.version(), sheet.summary().requested());
        at(Role.REFUGEE);
        UI.getCurrentOrThrow().navigate("me/courses");

        assertThat(text())
                .contains("Die Kosten sind bewilligt. Sie müssen nichts tun.")
                .contains("Sie bezahlen CHF 7.00 für jede Lektion.")
                .doesNotContain(sheet.summary().requested().formatted())
                .doesNotContain("10.50");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<OtherPayer> checked() {
        return $(CheckboxGroup.class).single();
    }

    private void submit() {
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        CostSheet sheet = approvals.open(id());
        approvals.submit(
                id(),
                sheet.version(),
                new ApprovalForm(
                        CostBearer.SOCIAL_ASSISTANCE_REGION,
                        Set.of(OtherPayer.values()),
                        sheet.validFrom(),
                        sheet.summary().validTo(),
                        ""));
    }

    private CostApprovalId id() {
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        CostApprovalId id = approvals.ofSeat(seat.id().id()).orElseThrow();
        if (role == Role.REGION_LEAD) {
            funds.lead(region);
        }
        return id;
    }

    private void at(Role next) {
        cleanVaadinEnvironment();
        role = next;
        initVaadinEnvironment();
    }
}
