package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.identity.CurrentUser;
import ch.etappe.uikit.PlainHtml;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Puts the frame, and what a module paints into it, into the page that starts Flow: it can be read, and used, a second
 * after the tap and not when all scripts have arrived. The screens move in where it stands: nothing jumps, nothing is
 * read twice.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final String SCRIPT = "<script type=\"module\" src=\"/js/frame.js\"></script>";

    private final Frames frames;
    private final List<PaintedContent> contents;
    private final ReaderLocale readerLocale;
    private final CurrentUser currentUser;

    FirstPaint(Frames frames, List<PaintedContent> contents, ReaderLocale readerLocale, CurrentUser currentUser) {
        this.frames = frames;
        this.contents = contents;
        this.readerLocale = readerLocale;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> {
            page.getDocument().head().prepend(SCRIPT);
            String location = location(page);
            if (currentUser
                    .find()
                    .filter(account -> isIn(account.role().home(), location))
                    .isPresent()) {
                paint(page, location);
            }
        });
    }

    private void paint(IndexHtmlResponse page, String location) {
        Language reader = readerLocale.of(page.getVaadinRequest());
        String token = ForgeryToken.current();
        Main main = SkipLink.target();
        main.add(contents.stream()
                .flatMap(painter -> painter.at(location, reader, token).stream())
                .findFirst()
                .orElseGet(Skeleton::new));
        Div first = new Div(frames.around(main, reader, location, token));
        first.setId("first");
        page.getDocument().title(frames.titleOf(reader, location));
        page.getDocument().body().prepend(PlainHtml.of(first));
        startFlowAfterPaint(page.getDocument());
    }

    /** The scripts of Flow would hold up the paint on a slow phone: they are fetched, and started by the frame's own. */
    private static void startFlowAfterPaint(Document page) {
        page.head().select("script[type=module][src*=VAADIN/build/]").forEach(script -> {
            page.head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("href", script.attr("src"))
                    .attr("fetchpriority", "low");
            script.attr("type", "text/plain");
        });
    }

    /** Without a slash at the end, as the routes are written. */
    private static String location(IndexHtmlResponse page) {
        return page.getVaadinRequest().getPathInfo().replaceFirst("/+$", "");
    }

    private static boolean isIn(String home, String location) {
        return location.equals(home) || location.startsWith(home + "/");
    }
}
