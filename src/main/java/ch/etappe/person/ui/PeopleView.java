package ch.etappe.person.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.person.Duplicates;
import ch.etappe.person.Merges;
import ch.etappe.person.OfficialNumbers;
import ch.etappe.person.PersonId;
import ch.etappe.person.SimilarPerson;
import ch.etappe.person.SoughtPerson;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** UC-25: finds a person before a case is opened: within the region by all that is known, elsewhere by a whole number. */
@Route("casework/people")
@Menu(order = 25, title = "person.find.title", icon = "search")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class PeopleView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 25;
    private static final int TWO = 2;

    private final transient Duplicates duplicates;
    private final TextField names = new TextField(getTranslation("person.find.names"));
    private final TextField birth = new TextField(getTranslation("person.find.birth"));
    private final TextField number = new TextField(getTranslation("person.find.number"));
    private final Paragraph total = new Paragraph();
    private final Div found = new Div();
    private final Set<PersonId> chosen = new LinkedHashSet<>();
    private final Button compare = new Button(getTranslation("person.find.compare"), click -> compare());

    PeopleView(Duplicates duplicates, Merges merges, CurrentUser currentUser) {
        this.duplicates = duplicates;
        addClassName("people-page");
        names.setHelperText(getTranslation("person.find.names-hint"));
        birth.setHelperText(getTranslation("person.find.birth-hint"));
        number.setHelperText(getTranslation("person.find.number-hint"));
        names.setAutofocus(true);
        for (TextField field : List.of(names, birth, number)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> look());
        }
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        Div fields = new Div(names, birth, number);
        fields.addClassName("find-fields");
        add(
                new PageHeader(getPageTitle()).line(getTranslation("person.find.line")),
                fields,
                Panel.open("mandate", getTranslation("person.find.mandate"))
                        .actions(compare)
                        .with(total, found),
                new ElsewherePanel(duplicates),
                new MergesPanel(merges, currentUser.role() == Role.REGION_LEAD));
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.find.title");
    }

    private void look() {
        TypedBirth born = TypedBirth.read(birth.getValue());
        birth.setInvalid(born.unreadable());
        birth.setErrorMessage(getTranslation("person.find.birth-unreadable"));
        SoughtPerson sought =
                SoughtPerson.of(names.getValue(), null, null, born.date(), OfficialNumbers.anyOf(number.getValue()));
        boolean nothing = names.getValue().isBlank() && number.getValue().isBlank();
        show(duplicates.search(sought, SHOWN), nothing);
    }

    private void show(List<SimilarPerson> people, boolean nothingTyped) {
        chosen.clear();
        compare.setEnabled(false);
        compare.setVisible(people.size() >= TWO);
        found.removeAll();
        total.setText(nothingTyped ? "" : getTranslation("person.find.total", people.size()));
        if (people.isEmpty()) {
            found.add(
                    nothingTyped
                            ? new EmptyState(getTranslation("person.find.start"))
                            : new EmptyState(
                                    getTranslation("person.find.nobody"), getTranslation("person.find.nobody-next")));
            return;
        }
        SimilarRows rows = new SimilarRows();
        people.forEach(person -> rows.row(person, choice(person, people.size() >= TWO)));
        found.add(rows);
    }

    private Checkbox choice(SimilarPerson person, boolean useful) {
        Checkbox choice = new Checkbox();
        choice.setAriaLabel(getTranslation("person.find.choose", person.name()));
        choice.setVisible(useful);
        choice.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(person.person());
            } else {
                chosen.remove(person.person());
            }
            compare.setEnabled(chosen.size() == TWO);
        });
        return choice;
    }

    private void compare() {
        List<PersonId> two = List.copyOf(chosen);
        getUI().ifPresent(ui -> ui.navigate(MergeView.path(two.getFirst(), two.getLast())));
    }
}
