package ch.etappe.shell;

import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** The first stop of the keyboard: past the frame, to what the page is about. */
public final class SkipLink {

    private static final String TARGET = "content";

    private SkipLink() {}

    static Anchor create(Wording words) {
        Anchor link = new Anchor("#" + TARGET, words.of("shell.me.skip"));
        link.addClassName("skip");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** The landmark that the link leads to. */
    public static Main target() {
        Main main = new Main();
        main.setId(TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        return main;
    }

    /** After a change of page: readers of screens begin there, and the keyboard too. */
    public static void focus(Main main) {
        main.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
