package ch.etappe.dossier.ui;

import ch.etappe.dossier.Intake;
import ch.etappe.dossier.Intake.Standing;
import ch.etappe.dossier.IntakeChoice;
import ch.etappe.dossier.Intakes;
import ch.etappe.dossier.StaffMember;
import ch.etappe.dossier.StaffOfRegion;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** UC-28: the lead of a region chooses who receives its new dossiers, and sees whether the choice works. */
@Route(IntakeView.PATH)
@Menu(order = 75, title = "dossier.intake.title", icon = "person")
@RolesAllowed(Role.IS_REGION_LEAD)
class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "casework/intake";

    private static final int SHOWN = 20;

    private final transient Intakes intakes;
    private final transient StaffOfRegion staff;
    private final Div content = new Div();

    IntakeView(Intakes intakes, StaffOfRegion staff) {
        this.intakes = intakes;
        this.staff = staff;
        addClassName("list-page");
        content.addClassName("stack");
        Button choose = new Button(getTranslation("dossier.intake.choose"), click -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getPageTitle(), choose).line(getTranslation("dossier.intake.line")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.intake.title");
    }

    private void show() {
        content.removeAll();
        Intake intake = intakes.current();
        StaffMember receives = intake.receives();
        boolean fine = intake.standing() == Standing.FINE;
        content.add(new DueList()
                .row(
                        fine ? Tone.CALM : Tone.SOON,
                        fine ? Icon.PERSON : Icon.WARNING,
                        receives == null ? getTranslation("dossier.intake.no-one") : receives.name(),
                        IntakeTile.words(intake, Wording.of(this))));
        List<IntakeChoice> history = intakes.history(SHOWN);
        if (!history.isEmpty()) {
            content.add(Panel.open("history", getTranslation("dossier.intake.history"))
                    .with(table(history)));
        }
    }

    private ShortTable table(List<IntakeChoice> history) {
        ShortTable table = new ShortTable(
                getTranslation("dossier.intake.history"),
                getTranslation("dossier.intake.who"),
                getTranslation("dossier.intake.since"),
                getTranslation("dossier.intake.by"));
        history.forEach(choice -> table.row(
                new UserText(choice.who()),
                new Span(Dates.numeric(Dates.dayOf(choice.at()))),
                new UserText(choice.by())));
        return table;
    }

    private void choose() {
        new IntakeDialog(staff.caseworkers(), intakes.current().chosen(), who -> {
                    intakes.choose(who.id());
                    show();
                })
                .open();
    }
}
