package ch.etappe.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.person.ConsentSummary;
import ch.etappe.person.Consents;
import ch.etappe.person.Households;
import ch.etappe.person.People;
import ch.etappe.person.PersonForms;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonNames;
import ch.etappe.person.Relation;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyProfileViewTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private People people;

    @Autowired
    private Households households;

    @Autowired
    private Consents consents;

    @Override
    protected void signIn() {
        LocalDate entry = MeetingWorld.today().minusYears(1);
        UUID region = world.region("Olten");
        BfsNumber olten = world.member(world.municipality("Olten"), region);
        world.signInAsCaseworker(region);
        PersonId selam = people.create(PersonForms.of(olten, entry));
        PersonId noah = people.create(
                PersonForms.born("3.3.2023", new PersonNames("Tesfay", "Noah", null, null, null, null), olten, entry));
        households.join(selam, noah, Relation.CHILD, false, entry);
        consents.give(selam, consents.texts().getFirst().id(), "", "ti");
        DossierId dossier = world.dossierOf(selam, region);
        world.signInAsRefugee(dossier);
    }

    @Test
    void aRefugeeReadsTheOwnDataWhoLivesWithThemAndWhomToCall() {
        navigate(MyProfileView.class);

        assertThat(text())
                .contains("Selam Tesfay", "ሰላም ተስፋይ", "1998", "Sie haben den Ausweis N seit dem")
                .contains("Tesfay, Noah", "Portal nutzen", "Rufen Sie Ihre Sozialregion an: Olten");
    }

    @Test
    void whoSaidYesSaysNoAfterReadingWhatFollows() {
        navigate(MyProfileView.class);

        test($(Button.class).withText("Nein sagen").single()).click();
        ConfirmDialog dialog = $(ConfirmDialog.class).single();
        assertThat(textOf(dialog)).contains("Dann bekomme ich alles auf Papier", "Ihr Ja nicht mehr");
        assertThat(consents.mine()).allMatch(ConsentSummary::isValid);

        test(dialog).confirm();

        assertThat(consents.mine())
                .singleElement()
                .satisfies(consent -> assertThat(consent.isValid()).isFalse());
        assertThat(text()).doesNotContain("Portal nutzen");
    }

    @Test
    void theOwnDataIsReadInTheOwnLanguage() {
        UI.getCurrentOrThrow().setLocale(Locale.forLanguageTag("ti"));

        navigate(MyProfileView.class);

        assertThat(text()).contains("ሓበሬታይ", "ነቲ ፖርታል ምጥቃም").doesNotContain("person.me");
    }
}
