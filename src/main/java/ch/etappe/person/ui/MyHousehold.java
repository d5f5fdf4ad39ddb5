package ch.etappe.person.ui;

import ch.etappe.person.HouseholdMember;
import ch.etappe.person.PersonId;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who lives with a refugee, as far as the office knows. */
class MyHousehold extends Composite<Div> {

    MyHousehold(List<HouseholdMember> household, PersonId me) {
        UnorderedList others = new UnorderedList();
        others.addClassName("people");
        household.stream().filter(member -> !member.person().equals(me)).forEach(member -> others.add(row(member)));
        boolean alone = others.getComponentCount() == 0;
        getContent()
                .add(new MySheet(
                        getTranslation("person.me.household"),
                        alone ? new Paragraph(getTranslation("person.me.alone")) : others));
    }

    private ListItem row(HouseholdMember member) {
        Div born = new Div(getTranslation("person.me.born", member.birth().formatted()));
        born.addClassName("soft");
        return new ListItem(new UserText(member.name()), born);
    }
}
