package ch.etappe.shell.ui;

import ch.etappe.shell.DeskFrame;
import ch.etappe.shell.ForgeryToken;
import ch.etappe.shell.SkipLink;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/** Frame of the staff's screens; the layouts beside it differ only in who may enter. */
abstract class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient DeskFrame desk;
    private final String prefix;
    private final Main main = SkipLink.target();
    private boolean shown;

    StaffLayout(DeskFrame desk, String prefix) {
        this.desk = desk;
        this.prefix = prefix;
        addClassName("frame");
        add(desk.around(main, prefix, getLocale(), ForgeryToken.current()));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        desk.mark(this, "/" + event.getLocation().getPath(), prefix);
        if (shown) {
            SkipLink.focus(main);
        }
        shown = true;
    }
}
