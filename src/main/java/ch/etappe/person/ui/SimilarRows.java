package ch.etappe.person.ui;

import ch.etappe.person.Resemblance;
import ch.etappe.person.SimilarPerson;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Unseen;
import ch.etappe.uikit.UserText;
import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * People who may be the one sought, each with the reasons in words and a way to the case.
 * <p><b>Accessibility:</b> a list; the strength is a word, and the link says whose case it opens.
 */
class SimilarRows extends UnorderedList {

    SimilarRows() {
        addClassNames("due", "similar");
        getElement().setAttribute("role", "list");
    }

    /** @param more what else can be done with this one, before the link to the case */
    SimilarRows row(SimilarPerson person, Component... more) {
        Component picture = Icon.PERSON.create();
        picture.addClassName("calm");
        Span name = new Span(new UserText(person.name()));
        name.addClassName("strong");
        String nativeName = person.nativeName();
        if (nativeName != null) {
            String language = person.nativeLanguage();
            name.add(" ");
            name.add(language == null ? new UserText(nativeName) : new UserText(nativeName, language));
        }
        Span facts =
                new Span(getTranslation("person.similar.facts", person.birth().formatted(), person.municipality()));
        facts.addClassName("soft");
        Span why = new Span(reasons(person.reasons()));
        Div heading = new Div(name);
        Resemblance.Strength strength = person.strength();
        if (strength != null) {
            heading.add(badge(strength));
        }
        Div words = new Div(heading, facts, why);
        words.addClassName("words");
        Div actions = new Div(more);
        actions.addClassName("actions");
        actions.add(caseOf(person));
        add(new ListItem(picture, words, actions));
        return this;
    }

    private Component caseOf(SimilarPerson person) {
        ActionLink link =
                ActionLink.of("/casework/dossiers/" + person.dossier(), getTranslation("person.similar.open"));
        link.add(new Unseen(person.name()));
        link.setTarget("_blank"); // what is typed here stays
        return link;
    }

    private String reasons(List<Resemblance.Reason> reasons) {
        return ListFormatter.getInstance(getLocale())
                .format(reasons.stream()
                        .map(reason -> getTranslation(reason.key()))
                        .toList());
    }

    private Badge badge(Resemblance.Strength strength) {
        String word = getTranslation(strength.key());
        return switch (strength) {
            case STRONG -> Badges.bad(word);
            case LIKELY -> Badges.warn(word);
            case WEAK -> Badges.neutral(word);
        };
    }
}
