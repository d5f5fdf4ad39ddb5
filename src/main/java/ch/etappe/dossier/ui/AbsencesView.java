package ch.etappe.dossier.ui;

import ch.etappe.dossier.Absence;
import ch.etappe.dossier.Absences;
import ch.etappe.dossier.StaffOfRegion;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** UC-17: who of the region is away and who stands in; caseworkers enter their own absences, the region lead everybody's. */
@Route("casework/absences")
@Menu(order = 70, title = "dossier.absence.title", icon = "calendar")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class AbsencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Absences absences;
    private final StaffOfRegion staff;
    private final Clock clock;
    private final Div list = new Div();

    AbsencesView(Absences absences, StaffOfRegion staff, Clock clock) {
        this.absences = absences;
        this.staff = staff;
        this.clock = clock;
        addClassName("list-page");
        Button enter = new Button(getTranslation("dossier.absence.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getPageTitle(), enter).line(getTranslation("dossier.absence.line")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.absence.title");
    }

    private void show() {
        list.removeAll();
        List<Absence> ahead = absences.ahead();
        if (ahead.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("dossier.absence.none"), getTranslation("dossier.absence.none-next")));
            return;
        }
        DueList rows = new DueList();
        ahead.forEach(absence -> row(rows, absence));
        list.add(rows);
    }

    private void row(DueList rows, Absence absence) {
        LocalDate today = Dates.dayOf(clock.instant());
        String title = getTranslation(
                "dossier.absence.row",
                absence.who().name(),
                Dates.numeric(absence.from()),
                Dates.numeric(absence.to()));
        String detail =
                getTranslation("dossier.absence.deputy-is", absence.deputy().name());
        DueList.Tone tone = absence.isOn(today) ? DueList.Tone.SOON : DueList.Tone.CALM;
        if (absences.mayEnterFor(absence.who().id())) {
            Button back = new Button(getTranslation("dossier.absence.take-back"), click -> {
                absences.takeBack(absence.id());
                show();
            });
            back.setAriaLabel(getTranslation("dossier.absence.take-back-named", title));
            rows.row(tone, Icon.CALENDAR, title, detail, back);
        } else {
            rows.row(tone, Icon.CALENDAR, title, detail);
        }
    }

    private void enter() {
        new AbsenceDialog(staff.caseworkers(), absences::mayEnterFor, (form) -> {
                    absences.enter(form.who(), form.deputy(), form.from(), form.to());
                    show();
                })
                .open();
    }
}
