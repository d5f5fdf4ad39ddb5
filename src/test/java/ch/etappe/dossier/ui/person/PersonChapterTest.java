package ch.etappe.dossier.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.Organisations;
import ch.etappe.person.People;
import ch.etappe.person.Permit;
import ch.etappe.person.PersonContact;
import ch.etappe.person.PersonForms;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonNumbers;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonChapterTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private PersonId selam;
    private DossierId dossier;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        world.signInAsCaseworker(region);
    }

    @BeforeEach
    void theCaseIsOpen() {
        selam = people.create(PersonForms.of(world.member(world.municipality("Olten"), region), today.minusYears(1)));
        dossier = world.dossierOf(selam, region);
        people.change(selam, PersonNumbers.NONE, new PersonNumbers(AhvNumber.parse("756.9217.0769.85"), null, null));
        open();
    }

    @Test
    void showsTheNumbersMaskedAndInFullOnlyWhenAsked() {
        assertThat(text()).contains("756.••••.••••.85").doesNotContain("756.9217");

        click("Öffnen: Amtliche Nummern");

        assertThat(field("AHV-Nummer").getValue()).isEqualTo("756.9217.0769.85");
        assertThat(world.ask(
                        "select count(*) from audit_event where object_type = 'id-numbers' and dossier_id = ?",
                        dossier.id()))
                .isEqualTo("1");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndLosesNothing() {
        click("Öffnen: Amtliche Nummern");
        test(field("AHV-Nummer")).setValue("756.9217.0769.84");
        test(field("ZEMIS-Nummer")).setValue("012.345.678-9");
        press("Speichern");

        assertThat(field("AHV-Nummer").isInvalid()).isTrue();
        assertThat(field("AHV-Nummer").getErrorMessage()).startsWith("In dieser AHV-Nummer ist eine Ziffer falsch");
        assertThat(field("ZEMIS-Nummer").getValue()).isEqualTo("012.345.678-9");

        test(field("AHV-Nummer")).setValue("756 9217 0769 85");
        press("Speichern");
        assertThat(people.numbers(selam).zemis()).hasToString("••••••78.9");
        assertThat(text()).contains("••••••78.9");
    }

    @Test
    void whatWasTypedIsThereAgainAfterThePageIsLoadedAnew() {
        click("Ändern: Kontakt");
        test(field("Ort")).setValue("Trimbach");
        $(Dialog.class).single().close();
        open();

        click("Ändern: Kontakt");
        assertThat(field("Ort").getValue()).isEqualTo("Trimbach");
        assertThat(textOf($(Dialog.class).single())).contains("Entwurf wiederhergestellt");
        press("Speichern");

        click("Ändern: Kontakt");
        assertThat(textOf($(Dialog.class).single())).doesNotContain("Entwurf wiederhergestellt");
    }

    @Test
    void refusesADayThatDoesNotExistBesideTheField() {
        click("Ändern: Herkunft");
        test(field("Geburt")).setValue("29.2.1999");
        press("Speichern");

        assertThat(field("Geburt").getErrorMessage()).startsWith("Schreiben Sie das Datum als");

        test(field("Geburt")).setValue("2.1999");
        press("Speichern");
        assertThat(people.open(selam).birth().formatted()).isEqualTo("2.1999");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewStatusStandsOnTopOfTheOneBefore() {
        click("Neuer Status: Ausweis und Zielgruppe");
        $(Select.class).all().stream()
                .filter(select -> select.getLabel().equals("Ausweis"))
                .forEach(select -> select.setValue(Permit.B));
        $(DatePicker.class).all().getFirst().setValue(today);
        press("Neuer Status");
        Select<?> group = $(Select.class).all().stream()
                .filter(select -> select.getLabel().equals("Zielgruppe"))
                .findFirst()
                .orElseThrow();
        assertThat(group.getErrorMessage()).isEqualTo("Dieser Ausweis und diese Zielgruppe schliessen sich aus.");

        ((Select<TargetGroup>) group).setValue(TargetGroup.FL_B);
        press("Neuer Status");

        assertThat(text()).contains("B · Anerkannter Flüchtling").contains("N · Asylsuchend");
        assertThat(world.ask("select permit from person where id = ?", selam.id()))
                .isEqualTo("B");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMoveAheadIsNotedAndTakenBackOnTheCasePage() {
        BfsNumber breitenbach = world.municipalityOf(world.region("Thierstein"), "Breitenbach");
        String day = Dates.numeric(today.plusDays(9));
        click("Umzug: Wohnort");
        $(ComboBox.class)
                .single()
                .setValue(organisations.municipalities(today).stream()
                        .filter(one -> one.bfs().equals(breitenbach))
                        .findFirst()
                        .orElseThrow());
        $(DatePicker.class).all().getFirst().setValue(today.plusDays(9));
        press("Umzug");
        assertThat(text()).contains("Breitenbach", "vorgemerkt ab " + day);

        click("Vormerkung zurücknehmen: Breitenbach ab " + day);
        assertThat(text()).doesNotContain("vorgemerkt");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownFieldByField() {
        click("Ändern: Kontakt");
        test(field("Telefon")).setValue("000 111 11 11");
        test(field("Ort")).setValue("Olten");
        people.change(
                selam,
                people.open(selam).contact(),
                new PersonContact("000 999 99 99", "selam@example.org", null, null, null, null));

        press("Speichern");

        assertThat($(RadioButtonGroup.class).single().getLabel()).isEqualTo("Telefon");
        press("Mit dieser Wahl speichern");
        assertThat(people.open(selam).contact())
                .isEqualTo(new PersonContact("000 111 11 11", "selam@example.org", null, null, "Olten", null));
    }

    @Test
    void whatTwoChangedInDifferentFieldsMergesByItself() {
        click("Ändern: Kontakt");
        test(field("Ort")).setValue("Olten");
        people.change(
                selam, people.open(selam).contact(), new PersonContact("000 999 99 99", null, null, null, null, null));

        press("Speichern");

        assertThat(people.open(selam).contact())
                .isEqualTo(new PersonContact("000 999 99 99", null, null, null, "Olten", null));
    }

    @Test
    void aConsentIsRecordedOnlyOnceThePersonAgreed() {
        click("Einwilligung erfassen: Einwilligungen");
        press("Erfassen");
        assertThat(world.ask("select count(*) from consent where person_id = ?", selam.id()))
                .isEqualTo("0");

        $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Die Person hat den Text"))
                .forEach(box -> box.setValue(true));
        press("Erfassen");

        assertThat(text()).contains("Portal nutzen").contains("gezeigt auf Tigrinya");
    }

    @Test
    void aRegionLeadReadsWithoutButtonsThatChange() {
        SignedInAs.account(
                world.staff("L. Wyss", Role.REGION_LEAD, new Scope.Region(region)),
                Role.REGION_LEAD,
                new Scope.Region(region));
        open();

        assertThat($(Button.class).all().stream()
                        .map(button -> button.getAriaLabel().orElse("")))
                .noneMatch(label -> label.startsWith("Ändern"))
                .contains("Anzeigen: Amtliche Nummern");
        click("Anzeigen: Amtliche Nummern");
        assertThat(text()).contains("756.9217.0769.85");
    }

    private void open() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + dossier.id());
        assertThat($(ComboBox.class).exists()).isFalse();
    }

    private void click(String named) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals(named))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String word) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word)
                                && button.getAriaLabel().isEmpty())
                        .reduce((first, last) -> last)
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
