package ch.etappe.pocket.ui;

import ch.etappe.i18n.Language;
import ch.etappe.identity.CurrentUser;
import ch.etappe.pocket.Pocket;
import ch.etappe.shell.PaintedContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The refugee's home is readable in the page that starts Flow; the view takes the same nodes over. */
@Service
class SheetPaint implements PaintedContent {

    private final Pocket pocket;
    private final CurrentUser currentUser;

    SheetPaint(Pocket pocket, CurrentUser currentUser) {
        this.pocket = pocket;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> at(String location, Language reader, String token) {
        return location.equals("/me") ? Optional.of(new Div(sheet(reader, token), script())) : Optional.empty();
    }

    private Div sheet(Language reader, String token) {
        Div sheet = new Div();
        sheet.addClassName("sheet-of-pocket");
        sheet.getElement().setProperty("innerHTML", pocket.html(currentUser.id(), reader.locale(), token));
        return sheet;
    }

    /** Sends the sheet's forms without a reload, also before Flow has started. */
    private static HtmlContainer script() {
        HtmlContainer script = new HtmlContainer("script");
        script.getElement().setAttribute("type", "module").setAttribute("src", "/js/pocket.js");
        return script;
    }
}
