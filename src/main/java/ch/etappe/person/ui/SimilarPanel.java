package ch.etappe.person.ui;

import ch.etappe.person.Duplicates;
import ch.etappe.person.PersonId;
import ch.etappe.person.Resemblance.Strength;
import ch.etappe.person.SimilarPerson;
import ch.etappe.person.SoughtPerson;
import ch.etappe.uikit.Actions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Warns beside a form that somebody like this is in the portal already, with the reasons and a way to the case, and
 * lets whoever types say that it is somebody else. Nothing is shown while nobody is similar.
 * <pre>{@code
 * SimilarPanel similar = new SimilarPanel(duplicates);
 * name.setValueChangeMode(ValueChangeMode.LAZY);
 * name.addValueChangeListener(change -> similar.look(SoughtPerson.of(...)));
 * }</pre>
 * <p><b>Accessibility:</b> how many there are is announced when it changes; nothing takes the focus.
 */
public class SimilarPanel extends Div {

    private static final int SHOWN = 5;

    private final transient Duplicates duplicates;
    private final Paragraph said = new Paragraph();
    private final Div rows = new Div();
    private final Set<PersonId> somebodyElse = new HashSet<>();
    private List<SimilarPerson> similar = List.of();

    public SimilarPanel(Duplicates duplicates) {
        this.duplicates = duplicates;
        addClassName("similar-panel");
        said.getElement().setAttribute("role", "status");
        said.addClassName("strong");
        rows.setVisible(false);
        add(said, rows);
    }

    /** Looks again, after a pause in typing. */
    public void look(SoughtPerson sought) {
        List<SimilarPerson> found = duplicates.similarTo(sought, SHOWN).stream()
                .filter(person -> !somebodyElse.contains(person.person()))
                .toList();
        if (!found.equals(similar)) {
            similar = found;
            show();
        }
    }

    /** Whether nobody is left who is probably the same; a form asks before it saves. */
    public boolean isSettled() {
        return similar.stream().noneMatch(SimilarPanel::isProbable);
    }

    /** Those who are probably the same, each with the way to the case; for the question before saving. */
    public Component probable() {
        SimilarRows list = new SimilarRows();
        similar.stream().filter(SimilarPanel::isProbable).forEach(list::row);
        return list;
    }

    private static boolean isProbable(SimilarPerson person) {
        return person.strength() != null && person.strength() != Strength.WEAK;
    }

    private void show() {
        rows.removeAll();
        rows.setVisible(!similar.isEmpty());
        setClassName("warns", !similar.isEmpty());
        said.setText(similar.isEmpty() ? "" : getTranslation("person.similar.warning", similar.size()));
        if (!similar.isEmpty()) {
            SimilarRows list = new SimilarRows();
            similar.forEach(list::row);
            rows.add(list, new Actions(new Button(getTranslation("person.similar.somebody-else"), click -> goOn())));
        }
    }

    private void goOn() {
        similar.forEach(person -> somebodyElse.add(person.person()));
        similar = List.of();
        show();
        said.setText(getTranslation("person.similar.settled"));
    }
}
