package ch.etappe.dossier.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.MunicipalitySummary;
import ch.etappe.person.Literacy;
import ch.etappe.person.Permit;
import ch.etappe.person.ReadingAbility;
import ch.etappe.person.Sex;
import ch.etappe.person.SpokenLanguage;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArrivalViewTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private BfsNumber olten;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        olten = world.municipalityOf(region, "Olten");
        world.municipalityOf(region, "Trimbach");
        world.municipalityOf(world.region("Dorneck"), "Dornach");
        world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        world.signInAsCaseworker(region);
    }

    @Test
    void anEmptyFormSaysAtEachFieldWhatIsNecessaryAndOpensNothing() {
        open();

        save();

        assertThat(field(TextField.class, "Name").getErrorMessage()).isEqualTo("Bitte schreiben Sie den Namen.");
        assertThat(wrong())
                .containsExactly(
                        "Wie kommt die Person?",
                        "Gemeinde",
                        "Wohnt dort seit",
                        "Name",
                        "Geburt",
                        "Geschlecht",
                        "Einreise",
                        "Zielgruppe",
                        "Spricht",
                        "Schrift");
        assertThat(text()).contains("10 Angaben fehlen oder stimmen nicht");
        assertThat(dossiers()).isEqualTo("0");
    }

    @Test
    void aRegisteredPersonStandsOnTheCasePageWithWhoIsResponsible() {
        open();
        fill("Tesfay", "Selam", "24.11.1998");

        save();

        assertThat(dossiers()).isEqualTo("1");
        assertThat(UI.getCurrentOrThrow().getInternals().getActiveViewLocation().getPath())
                .startsWith("casework/dossiers/");
        assertThat(toast()).isEqualTo("Tesfay, Selam ist erfasst. Zuständig ist U. Lindenhof, Olten.");
    }

    @Test
    void twoClicksOpenOneDossier() {
        open();
        fill("Tesfay", "Selam", "24.11.1998");
        Button save = $(Button.class).withText("Erfassen und Dossier eröffnen").single();

        save.click();
        save.click();

        assertThat(dossiers()).isEqualTo("1");
    }

    @Test
    void whoIsProbablyKnownIsShownWhileTypingAndAskedBeforeSaving() {
        world.change(
                "update person set birth_date = '1998-11-24', birth_precision = 'DAY' where id = ?",
                world.personOf(world.dossier(region, "Selam")));
        open();

        fill("Tesfai", "Sälam", "24.11.1998");
        assertThat(text()).contains("Vielleicht gibt es diese Person schon").contains("Tesfay, Selam");
        save();

        assertThat(dossiers()).as("only the one before").isEqualTo("1");
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(textOf(question)).contains("Tesfay, Selam").contains("Dossier öffnen");
        test(question).confirm();
        assertThat(dossiers()).isEqualTo("2");
    }

    @Test
    void whoIsSaidToBeSomebodyElseIsNotAskedAgain() {
        world.change(
                "update person set birth_date = '1998-11-24', birth_precision = 'DAY' where id = ?",
                world.personOf(world.dossier(region, "Selam")));
        open();
        fill("Tesfay", "Selam", "24.11.1998");

        test($(Button.class).withText("Das ist jemand anders, weiter").single()).click();
        save();

        assertThat(dossiers()).isEqualTo("2");
    }

    @Test
    void permitAndGroupThatExcludeEachOtherAreSaidAtTheGroup() {
        open();
        fill("Tesfay", "Selam", "1998");
        choose("Ausweis", Permit.F);

        save();

        assertThat(wrong()).containsExactly("Zielgruppe");
        Select<?> group = field(Select.class, "Zielgruppe");
        assertThat(group.getErrorMessage()).isEqualTo("Dieser Ausweis und diese Zielgruppe schliessen sich aus.");
        assertThat(group.getHelperText()).startsWith("Mit Ausweis F möglich:").contains(" oder ");
    }

    @Test
    void whatWasTypedComesBackAfterTheConnectionWasLost() {
        open();
        test(field(TextField.class, "Name")).setValue("Tesfay");
        test(field(TextField.class, "ZEMIS-Nummer")).setValue("012.345.678-9");

        UI.getCurrentOrThrow().removeAll();
        navigate(ArrivalView.class);

        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Tesfay");
        assertThat(field(TextField.class, "ZEMIS-Nummer").getValue()).isEqualTo("012.345.678-9");
    }

    @Test
    void onlyTheMunicipalitiesOfTheOwnRegionAreOffered() {
        open();

        assertThat(offered()).extracting(MunicipalitySummary::name).containsExactly("Olten", "Trimbach");
    }

    @Test
    void aMunicipalityRegistersItsOwnAndSeesNobodyElsesName() {
        world.change(
                "update person set birth_date = '1998-11-24', birth_precision = 'DAY' where id = ?",
                world.personOf(world.dossier(region, "Selam")));
        UserId official = world.staff("M. Keller", Role.MUNICIPALITY, new Scope.Municipality(olten));
        SignedInAs.account(official, Role.MUNICIPALITY, new Scope.Municipality(olten));
        navigate(RelocationView.class);
        assertThat(field(ComboBox.class, "Gemeinde").isReadOnly()).isTrue();

        fillPerson("Tesfay", "Selam", "24.11.1998");
        field(DatePicker.class, "Zugezogen am").setValue(today);
        assertThat(text()).doesNotContain("Vielleicht gibt es");
        save();

        assertThat(world.ask("select count(*) from dossier where region_id = ? and arrival = 'RELOCATION'", region))
                .isEqualTo("1");
        assertThat(UI.getCurrentOrThrow().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("municipality/talks");
    }

    private void open() {
        navigate(ArrivalView.class);
    }

    private void fill(String name, String first, String birth) {
        set(field(RadioButtonGroup.class, "Wie kommt die Person?"), ArrivalKind.TRANSFER);
        set(field(ComboBox.class, "Gemeinde"), offered().getFirst());
        field(DatePicker.class, "Zugewiesen am").setValue(today.minusDays(1));
        fillPerson(name, first, birth);
    }

    private void fillPerson(String name, String first, String birth) {
        test(field(TextField.class, "Name")).setValue(name);
        test(field(TextField.class, "Vorname")).setValue(first);
        test(field(TextField.class, "Geburt")).setValue(birth);
        choose("Geschlecht", Sex.F);
        field(DatePicker.class, "Einreise").setValue(today.minusMonths(3));
        choose("Zielgruppe", TargetGroup.AIG);
        choose("Schrift", Literacy.LATIN);
        $(SpokenField.class).single().setValue(List.of(new SpokenLanguage("pt", ReadingAbility.WELL)));
    }

    private void save() {
        test($(Button.class).withText("Erfassen und Dossier eröffnen").single()).click();
    }

    private void choose(String label, Object value) {
        set(field(Select.class, label), value);
    }

    @SuppressWarnings("unchecked") // the test knows what the field holds
    private static <T> void set(HasValue<?, ?> field, T value) {
        ((HasValue<?, T>) field).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private List<MunicipalitySummary> offered() {
        ComboBox<MunicipalitySummary> where = field(ComboBox.class, "Gemeinde");
        return where.getListDataView().getItems().toList();
    }

    private List<String> wrong() {
        return $(ArrivalForm.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(ArrivalViewTest::below)
                .flatMap(element -> element.getComponent().stream())
                .filter(component -> component instanceof HasValidationProperties field && field.isInvalid())
                .map(ArrivalViewTest::label)
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ArrivalViewTest::below));
    }

    private static String label(Component component) {
        return String.valueOf(component.getElement().getProperty("label"));
    }

    private <C extends Component> C field(Class<C> kind, String label) {
        return $(kind).all().stream()
                .filter(field -> label.equals(label(field)))
                .findFirst()
                .orElseThrow();
    }

    private String dossiers() {
        return String.valueOf(world.ask("select count(*) from dossier where region_id = ?", region));
    }

    private String toast() {
        return $(Notification.class).all().stream()
                .map(toast -> textOf(toast))
                .reduce((before, last) -> last)
                .orElse("");
    }
}
