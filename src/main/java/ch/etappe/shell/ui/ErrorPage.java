package ch.etappe.shell.ui;

import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.SkipLink;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What a page says that cannot be shown: what happened, and the way back. */
@AnonymousAllowed // without it Flow refuses the refusal, and a foreign page ends in an internal error
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private String titleKey = "shell.me.error.title";

    /** @param sentence what happened, in words for everybody */
    void say(FriendlyErrors.Sentence sentence) {
        titleKey = sentence.titleKey();
        Anchor brand = new Anchor("/", Icon.BRAND.create(), new Span("Etappe"));
        brand.addClassName("brand");
        Header top = new Header(brand);
        top.addClassName("top");
        Main main = SkipLink.target();
        main.add(new H1(getPageTitle()), new Paragraph(getTranslation(sentence.key(), sentence.arguments())));
        if (sentence.passes()) {
            main.add(new Paragraph(getTranslation("shell.me.away.again")));
        }
        main.add(ActionLink.main("/", getTranslation("shell.me.error.home")));
        getContent().removeAll();
        getContent().addClassName("alone");
        getContent().add(top, main);
        getElement().executeJs("window.etappeFrame?.leave()");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
