package ch.etappe.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.exchange.ImportId;
import ch.etappe.exchange.ImportState;
import ch.etappe.exchange.ImportWorld;
import ch.etappe.exchange.Imports;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewsTest extends BeforeTheScreen {

    @Autowired
    private ImportWorld lists;

    @Autowired
    private Imports imports;

    @Override
    protected void signIn() {
        lists.begin();
    }

    @Test
    void aFileLeadsToItsColumnsThatAreKnownAlready() {
        navigate(ImportsView.class);
        test($(Upload.class).single()).upload("Ankünfte.csv", "text/csv", bytes(lists.file(oneRow())));
        roundTrip();
        roundTrip();

        assertThat((Object) getCurrentView()).isInstanceOf(ImportView.class);
        assertThat(text())
                .contains("Ankünfte.csv", "1 Zeile, getrennt mit Strichpunkt", "Zugewiesen am", "15.01.2026")
                .doesNotContain("Es fehlt");
        assertThat(button("Zeilen prüfen").isEnabled()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadIsExplainedBelowTheButton() {
        navigate(ImportsView.class);
        test($(Upload.class).single())
                .upload("Ankünfte.csv", "text/csv", "Name;Ort\nMüller;Bern".getBytes(StandardCharsets.ISO_8859_1));
        roundTrip();

        assertThat(text()).contains("Zeile 2 ist nicht in UTF-8 geschrieben");
    }

    @Test
    void aColumnThatIsMissingIsSaidAndNothingIsCheckedWithoutIt() {
        ImportId id = lists.received(oneRow());
        open(id);

        $(Select.class).all().getFirst().clear();

        assertThat(text()).contains("Es fehlt: Art der Ankunft");
        assertThat(button("Zeilen prüfen").isEnabled()).isFalse();
    }

    @Test
    void thePreviewExplainsEachRowAndTheImportStartsAfterAQuestion() {
        ImportId id = lists.checked(oneRow(), lists.row("", "Namenlos", "12"));
        open(id);

        assertThat(rowsOf(test($(Grid.class).single()).size()))
                .anyMatch(row -> row.contains("ZEMIS-Nummer: «12»") && row.contains("Name: fehlt"))
                .anyMatch(row -> row.contains(lists.own("Okoye") + ", " + lists.own("Adaeze")));
        test(button("1 Person importieren")).click();
        test($(ConfirmDialog.class).single()).confirm();
        lists.whenIdle(id);
        open(id);

        assertThat(imports.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(button("Nichts zu importieren").isEnabled()).isFalse();
        test(button("Wegräumen")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text())
                .contains("1 Person wurde importiert", "Weggeräumte Liste")
                .doesNotContain("Ankünfte.csv");
    }

    @Test
    void aSimilarRowIsTickedToBeImported() {
        String name = "Ghebremeskel";
        lists.imported(lists.row(name, "Tsehaytu", ImportWorld.zemis()));
        ImportId id = lists.checked(lists.row(name, "Tsehaitu", ImportWorld.zemis()));
        open(id);
        assertThat(rowsOf(1)).allMatch(row -> row.contains("Ähnlich wie jemand in der Region Import"));
        assertThat(button("Nichts zu importieren").isEnabled()).isFalse();

        Checkbox allow = (Checkbox) cell(0).getChildren()
                .filter(Checkbox.class::isInstance)
                .findFirst()
                .orElseThrow();
        allow.setValue(true);

        assertThat(button("1 Person importieren").isEnabled()).isTrue();
    }

    @Test
    void earlierImportsAreListed() {
        lists.received(oneRow());

        navigate(ImportsView.class);

        assertThat(text()).contains("Ankünfte.csv", "K. Amt", "Spalten zuordnen");
    }

    private void open(ImportId id) {
        UI.getCurrentOrThrow().navigate("canton/import/" + id.id());
        roundTrip();
    }

    private List<String> rowsOf(int many) {
        return IntStream.range(0, many)
                .mapToObj(row -> textOf((Component) test($(Grid.class).single()).getCellComponent(row, 1))
                        + " "
                        + textOf(cell(row)))
                .toList();
    }

    private Component cell(int row) {
        return (Component) test($(Grid.class).single()).getCellComponent(row, 2);
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private String oneRow() {
        return lists.row("Okoye", "Adaeze", ImportWorld.zemis());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
