package ch.etappe.attendance.ui;

import ch.etappe.attendance.ClassToday;
import ch.etappe.attendance.ClassesToday;
import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.Role;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** UC-50: a teacher sees today's sessions, and what is still to be entered. */
@Route(TodayView.PATH)
@Menu(order = 5, title = "attendance.today.title", icon = "check-circle")
@RolesAllowed({Role.IS_PROVIDER, ProviderFunction.IS_TEACHER})
class TodayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "provider/today";

    private final transient ClassesToday classes;

    TodayView(ClassesToday classes) {
        this.classes = classes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Wording words = Wording.of(this);
        List<ClassToday> today = classes.today();
        List<ClassToday> open = classes.open();
        Panel now = Panel.open("today", getTranslation("attendance.today", today.size()));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle()),
                        today.isEmpty()
                                ? now.with(new EmptyState(
                                        getTranslation("attendance.today.none"),
                                        getTranslation("attendance.today.next")))
                                : now.with(ClassList.of(today, false, words, getLocale())));
        if (!open.isEmpty()) {
            getContent()
                    .add(Panel.open("open", getTranslation("attendance.still-open", open.size()))
                            .with(ClassList.of(open, true, words, getLocale())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.today.title");
    }
}
