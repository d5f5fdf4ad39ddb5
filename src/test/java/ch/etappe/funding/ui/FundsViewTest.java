package ch.etappe.funding.ui;

import static ch.etappe.funding.FundingWorld.YEAR;
import static ch.etappe.funding.FundingWorld.chf;
import static ch.etappe.funding.FundingWorld.key;
import static ch.etappe.funding.FundingWorld.object;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.funding.CostObject;
import ch.etappe.funding.FundId;
import ch.etappe.funding.FundingWorld;
import ch.etappe.funding.Funds;
import ch.etappe.funding.Ledger;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FundsViewTest extends BeforeTheScreen {

    @Autowired
    private FundingWorld world;

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Funds funds;

    private UUID region;
    private FundId fund;
    private DossierId dossier;

    @Override
    protected void signIn() {
        region = people.region("Olten");
        dossier = people.dossier(region, "Selam");
        fund = world.fund(region, 1_000);
    }

    @Test
    void theCantonSeesEachFundWithItsFourAmounts() {
        CostObject course = object(dossier);
        ledger.commit(fund, YEAR, course, chf(300), key());
        ledger.spend(fund, YEAR, course.id(), chf(120), MeetingWorld.today(), key());

        UI.getCurrentOrThrow().navigate("canton/funds");

        assertThat(text())
                .contains("Integrationspauschale", "Sozialhilfe Olten", "Ansätze des Bundes", "18’000.00")
                .contains("1’000.00" + "120.00" + "180.00" + "700.00");
    }

    @Test
    void anInflowIsBookedOnTheChosenFund() {
        UI.getCurrentOrThrow().navigate("canton/funds");
        test(button("Zufluss erfassen")).click();
        test(button("Buchen")).click();

        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat($(AmountField.class).single().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Schreiben Sie, worum es geht.");
        choose();
        $(AmountField.class).single().setValue("2'500.50");
        $(TextArea.class).single().setValue("Nachtragskredit");
        $(IntegerField.class).single().setValue(1999);
        test(button("Buchen")).click();
        assertThat($(IntegerField.class).single().getErrorMessage()).startsWith("Wählen Sie ein Jahr von 2014");
        $(IntegerField.class).single().setValue(YEAR);
        test(button("Buchen")).click();

        assertThat(funds.position(fund, YEAR).inflow().rappen()).isEqualTo(350_050);
        assertThat(text()).contains("3’500.50");
    }

    @Test
    void anEntryIsReversedWithAReasonAndSaysSo() {
        ledger.commit(fund, YEAR, object(dossier), chf(300), key());
        open("");
        assertThat(text())
                .contains("Sozialhilfe Olten " + YEAR, "bis 30 Tage", "Sprache und Bildung", "300.00")
                .doesNotContain("Selam");

        test((Button) cell(0, 6)).click();
        test(lastButton("Stornieren")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("Falscher Kurs");
        test(lastButton("Stornieren")).click();

        assertThat(funds.position(fund, YEAR).free()).isEqualTo(chf(1_000));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(3);
        assertThat(textOf(cell(1, 6))).isEqualTo("storniert");
    }

    @Test
    void theAddressHoldsTheFilterAndNonsenseInItIsIgnored() {
        ledger.commit(fund, YEAR, object(dossier), chf(300), key());

        open("year=" + YEAR + "&kind=commitment");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        open("year=-4&kind=nonsense");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void theConfederationsPaymentIsWorkedOutBeforeItIsBooked() {
        UI.getCurrentOrThrow().navigate("canton/funds");
        test(button("Zahlung des Bundes")).click();
        IntegerField year = $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "Jahr")
                .single();
        year.setValue(2021);
        $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "Entscheide laut Liste des Bundes")
                .single()
                .setValue(10);

        assertThat($(Dialog.class).single().getElement().getTextRecursively() + dialogText())
                .contains("10 mal CHF 18’000.00");
        year.setValue(2019);
        $(Select.class).withPropertyValue(Select::getLabel, "Halbjahr").single().setValue(1);
        assertThat(dialogText()).contains("gelten zwei Ansätze");
    }

    @Test
    void aRegionLeadReadsTheOwnRegionOnly() {
        FundId other = world.fund(people.region("Dorneck"), 77_777);
        world.lead(region);

        UI.getCurrentOrThrow().navigate("casework/funds");

        assertThat(text()).contains("1’000.00").doesNotContain("77’777", "Stornieren");
        assertThat(other).isNotEqualTo(fund);
    }

    private void open(String query) {
        UI.getCurrentOrThrow().navigate("canton/funds/" + fund.id(), QueryParameters.fromString(query));
    }

    private String dialogText() {
        return textOf($(Paragraph.class).withClassName("note").last());
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ComboBox<PayerChoice> field = $(ComboBox.class).single();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(choice -> choice.payer().region() != null
                        && choice.payer().region().id().equals(region))
                .findFirst()
                .orElseThrow());
    }

    private Component cell(int row, int column) {
        return test($(Grid.class).single()).getCellComponent(row, column);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private Button lastButton(String text) {
        return $(Button.class).withText(text).last();
    }
}
