package ch.etappe.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.billing.BillingWorld;
import ch.etappe.billing.BillingWorld.Desk;
import ch.etappe.billing.BillingWorld.School;
import ch.etappe.billing.InvoiceId;
import ch.etappe.billing.Invoices;
import ch.etappe.billing.ProviderInvoices;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of both sides. */
class InvoiceViewsTest extends BeforeTheScreen {

    @Autowired
    private BillingWorld world;

    @Autowired
    private ProviderInvoices mine;

    @Autowired
    private Invoices invoices;

    private School school;
    private Desk olten;
    private boolean lead;

    @Override
    protected void signIn() {
        if (!lead) {
            school = world.school(6);
            olten = world.region();
            world.pupil(school, olten, "Amina", 4);
            world.asSchool(school);
        } else {
            world.asLead(olten);
        }
    }

    @Test
    void aProviderSeesWhatIsOpenMakesTheInvoiceAndHandsItIn() {
        UI.getCurrentOrThrow().navigate("provider/invoices");
        assertThat(text()).contains("Noch nicht verrechnet", "126.00");

        test(button("Rechnung erstellen")).click();
        assertThat(text()).contains("Entwurf", "126.00");
        assertThat(row(0)).contains("Tesfay, Amina", "12", "12 Lektionen zu CHF 10.50", "126.00");
        test(button("Einreichen")).click();

        assertThat(text()).contains("eingereicht");
        assertThat(buttons()).contains("Zurücknehmen").doesNotContain("Einreichen", "Verwerfen");
    }

    @Test
    void anotherNumberIsAskedForItsReasonAndWhatIsTooMuchStandsAtTheLine() {
        UI.getCurrentOrThrow().navigate("provider/invoices/" + draft().id());
        test(inRow(0, "Ändern")).click();
        $(IntegerField.class).single().setValue(-3);
        test(button("Übernehmen")).click();
        assertThat($(IntegerField.class).single().getErrorMessage()).startsWith("Geben Sie eine ganze Zahl");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Schreiben Sie, warum.");
        $(IntegerField.class).single().setValue(15);
        $(TextArea.class).single().setValue("Eine Lektion fehlt in der Liste");
        test(button("Übernehmen")).click();

        assertThat(row(0))
                .contains(
                        "15 Lektionen zu CHF 10.50", "3 Lektionen mehr als besucht", "Eine Lektion fehlt in der Liste");
        assertThat(text()).contains("Eine Position verrechnet mehr");
    }

    @Test
    void theLeadAcceptsMoreOnlyWithAReason() {
        InvoiceId id = draft();
        mine.charge(invoices.lines(id, 0, 1).getFirst().id(), 15, "Eine Lektion fehlt in der Liste");
        mine.submit(id, invoices.open(id).version());
        asLead();
        UI.getCurrentOrThrow().navigate("casework/invoices");
        assertThat(row(0)).contains("Sprachschule Aare", "157.50", "1 Position zu viel");
        UI.getCurrentOrThrow().navigate("casework/invoices/" + id.id());
        assertThat(row(0)).contains("3 Lektionen mehr als besucht");

        test(button("Annehmen")).click();
        test(last("Annehmen")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("Liste liegt bei");
        test(last("Annehmen")).click();

        assertThat(text()).contains("angenommen", "Liste liegt bei");
        assertThat(buttons()).doesNotContain("Annehmen", "Zurückgeben");
    }

    @Test
    void theLeadObjectsAtTheLineAndReturnsIt() {
        InvoiceId id = draft();
        mine.submit(id, invoices.open(id).version());
        asLead();
        UI.getCurrentOrThrow().navigate("casework/invoices/" + id.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> test(button("Zurückgeben")).click())
                .extracting(Refusal::key)
                .isEqualTo("billing.refusal.no-objection");

        test(inRow(0, "Beanstanden")).click();
        $(TextArea.class).single().setValue("Am 2. war sie beim Arzt");
        test(last("Beanstanden")).click();
        assertThat(row(0)).contains("Beanstandet: Am 2. war sie beim Arzt");
        test(button("Zurückgeben")).click();

        assertThat(text()).contains("zurückgegeben");
        assertThat(buttons()).doesNotContain("Annehmen");
    }

    @Test
    void whoHasNothingToChargeReadsSo() {
        world.asSchool(world.school(0));
        UI.getCurrentOrThrow().navigate("provider/invoices");

        assertThat(text()).contains("Alles ist verrechnet.");
    }

    private InvoiceId draft() {
        return mine.begin(olten.region(), BillingWorld.MONTH);
    }

    private void asLead() {
        cleanVaadinEnvironment();
        lead = true;
        initVaadinEnvironment();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** That of the dialog, which is on top of the page. */
    private Button last(String text) {
        return $(Button.class).all().stream()
                .filter(one -> text.equals(one.getText()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    /** All that stands in a row. */
    private String row(int index) {
        Grid<?> grid = $(Grid.class).single();
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < grid.getColumns().size(); column++) {
            boolean component = grid.getColumns().get(column).getRenderer() instanceof ComponentRenderer;
            row.append(
                            component
                                    ? textOf((Component) test(grid).getCellComponent(index, column))
                                    : test(grid).getCellText(index, column))
                    .append(' ');
        }
        return row.toString();
    }

    private Button inRow(int index, String text) {
        Grid<?> grid = $(Grid.class).single();
        Component cell = test(grid).getCellComponent(index, grid.getColumns().size() - 1);
        return cell instanceof Button button
                ? button
                : $(Button.class, cell).all().stream()
                        .filter(one -> text.equals(one.getText()))
                        .findFirst()
                        .orElseThrow();
    }
}
