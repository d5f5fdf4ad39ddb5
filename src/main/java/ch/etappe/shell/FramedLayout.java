package ch.etappe.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/**
 * A screen within its frame. The server holds only what changes; the frame is HTML that is already in the page
 * ({@link FirstPaint}) and that the browser puts around the screen. The layouts differ only in who may enter.
 */
public abstract class FramedLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient Frames frames;
    private final Main main = SkipLink.target();
    private boolean shown;

    protected FramedLayout(Frames frames) {
        this.frames = frames;
        add(main);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.etappeFrame.adopt(this) || this.$server.bringFrame()");
    }

    /** For a page that began without a frame, such as an error from which a link led here. */
    @ClientCallable
    void bringFrame() {
        Location here = UI.getCurrentOrThrow().getActiveViewLocation();
        getElement()
                .executeJs(
                        "window.etappeFrame.adopt(this, $0)",
                        frames.html(getLocale(), path(here), ForgeryToken.current()));
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
        String location = path(event.getLocation());
        getElement().executeJs("window.etappeFrame.mark($0, $1)", frames.entryOf(location), location);
        if (shown) {
            SkipLink.focus(main);
        }
        shown = true;
    }

    private static String path(Location location) {
        return "/" + location.getPath();
    }
}
