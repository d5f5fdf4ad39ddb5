package ch.etappe.person.ui;

import ch.etappe.person.ConsentSummary;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** What a refugee agreed to, each with the text that was read and the way to say no. */
class MyConsents extends Section {

    MyConsents(List<ConsentSummary> agreed, SerializableConsumer<ConsentSummary> sayNo) {
        addClassName("my-stage");
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        agreed.forEach(consent -> list.add(item(consent, sayNo)));
        add(new H2(getTranslation("person.me.agreed")), list);
    }

    private ListItem item(ConsentSummary consent, SerializableConsumer<ConsentSummary> sayNo) {
        Div title = new Div(new LocalizedTextSpan(consent.text().title(), getLocale()));
        title.addClassName("strong");
        ListItem item = new ListItem(title);
        if (!consent.recipient().isEmpty()) {
            item.add(new UserText(consent.recipient()));
        }
        Div text = new Div(new LocalizedTextSpan(consent.text().text(), getLocale()));
        text.addClassName("soft");
        item.add(text, new Actions(no(consent, sayNo)));
        return item;
    }

    /** What follows stands in the text that the person agreed to, and is read once more. */
    private Button no(ConsentSummary consent, SerializableConsumer<ConsentSummary> sayNo) {
        String ask = getTranslation(
                "person.me.say-no-ask", consent.text().title().in(getLocale()).text());
        Div consequence = new Div(
                new Paragraph(new LocalizedTextSpan(consent.text().text(), getLocale())),
                new Paragraph(getTranslation("person.me.say-no-follows")));
        consequence.addClassName("stack");
        String word = getTranslation("person.me.say-no");
        Button no = new Button(
                word,
                click -> Confirm.ask(ask, "", word, () -> sayNo.accept(consent)).setText(consequence));
        no.setAriaLabel(ask);
        return no;
    }
}
