package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.SessionClash;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who wants the same room or teacher at the same time; nothing where nobody does. */
class ClashList extends Composite<Div> {

    ClashList(List<SessionClash> clashes) {
        getContent().setVisible(!clashes.isEmpty());
        getContent().addClassNames("note", "warn", "clashes");
        getContent().getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        clashes.forEach(clash -> list.add(new ListItem(new UserText(words(clash)))));
        getContent().add(new Paragraph(getTranslation("offer.clash.title", clashes.size())), list);
    }

    private String words(SessionClash clash) {
        return getTranslation(
                clash.teacher() == null ? "offer.clash.room" : "offer.clash.teacher",
                Dates.brief(clash.day(), getLocale()),
                Dates.time(clash.startsAt()),
                Dates.time(clash.endsAt()),
                clash.teacher() == null ? clash.room() : clash.teacher(),
                clash.title().in(getLocale()).text());
    }
}
