package ch.etappe.dossier.ui.person;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.dossier.Dossiers;
import ch.etappe.person.People;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonScope;
import ch.etappe.uikit.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.stereotype.Service;

/** The chapter "person" of the case page: who this is, with permit, residence, family and consents. */
@Service
class PersonChapter implements DossierSection {

    private final Dossiers dossiers;
    private final People people;
    private final PersonScope scope;
    private final PersonBlocks facts;
    private final StayBlocks stay;
    private final FamilyBlocks family;
    private final ConsentBlock consents;

    PersonChapter(
            Dossiers dossiers,
            People people,
            PersonScope scope,
            PersonBlocks facts,
            StayBlocks stay,
            FamilyBlocks family,
            ConsentBlock consents) {
        this.dossiers = dossiers;
        this.people = people;
        this.scope = scope;
        this.facts = facts;
        this.stay = stay;
        this.family = family;
        this.consents = consents;
    }

    @Override
    public String titleKey() {
        return "person.chapter.title";
    }

    @Override
    public String anchor() {
        return "person";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public DataCategory category() {
        return DataCategory.MASTER_DATA;
    }

    @Override
    public Component show(DossierId dossier) {
        PersonId person = dossiers.overview(dossier).person();
        if (!scope.reaches(person)) {
            return new EmptyState(UI.getCurrent().getTranslation("person.chapter.elsewhere"));
        }
        Div blocks = new Div();
        blocks.addClassName("blocks");
        fill(blocks, people.open(person));
        return blocks;
    }

    private void fill(Div blocks, PersonFile file) {
        blocks.removeAll();
        SerializableRunnable again = () -> fill(blocks, people.again(file.id()));
        facts.of(file, again).forEach(blocks::add);
        stay.of(file, again).forEach(blocks::add);
        family.of(file, again).forEach(blocks::add);
        blocks.add(consents.of(file, again));
    }
}
