package ch.etappe.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HandoverViewTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    private @Nullable UUID region;
    private UserId anna;
    private UserId beat;
    private DossierId selam;
    private boolean asBeat;

    @Override
    protected void signIn() {
        if (region == null) {
            region = world.region("Olten");
            anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
            beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
            SignedInAs.account(anna, Role.CASEWORKER, new Scope.Region(region));
            selam = world.dossier(region, world.municipalityOf(region, "Olten"), "Selam", MeetingWorld.today());
        }
        SignedInAs.account(asBeat ? beat : anna, Role.CASEWORKER, new Scope.Region(region));
    }

    @BeforeEach
    void german() {
        UI.getCurrentOrThrow().setLocale(Locale.forLanguageTag("de-CH"));
    }

    @Test
    void fromTheCaseToAColleagueWhoTakesIt() {
        preparedForBeat();
        while ($(Checkbox.class).all().stream().anyMatch(box -> box.isEnabled() && !box.getValue())) {
            Checkbox open = $(Checkbox.class).all().stream()
                    .filter(box -> box.isEnabled() && !box.getValue())
                    .findFirst()
                    .orElseThrow();
            test(open).click();
        }
        click("Anfragen");
        clickLast("Anfragen");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("Pensum reduziert");
        clickLast("Anfragen");
        assertThat(page()).contains("Wartet auf Annahme");

        now(true);
        UI.getCurrentOrThrow().navigate("casework/handovers");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        UI.getCurrentOrThrow()
                .navigate(
                        "casework/handovers/" + world.ask("select id from handover where dossier_id = ?", selam.id()));
        click("Annehmen");
        clickLast("Annehmen");

        assertThat(world.ask("select responsible_id from dossier where id = ?", selam.id()))
                .isEqualTo(beat.id().toString());
    }

    @SuppressWarnings("unchecked")
    private void preparedForBeat() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
        click("Übergabe vorbereiten");
        Select<Object> to = $(Select.class).from($(Dialog.class).single()).single();
        to.setValue(to.getListDataView().getItem(0));
        clickLast("Übergabe vorbereiten");
        assertThat(page()).contains("In Vorbereitung").contains("Tesfay, Selam");
    }

    private void now(boolean beatSits) {
        cleanVaadinEnvironment();
        asBeat = beatSits;
        initVaadinEnvironment();
        german();
    }

    private String page() {
        roundTrip();
        return $(Div.class).all().stream()
                .map(div -> div.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void click(String word) {
        test($(Button.class).withText(word).all().getFirst()).click();
    }

    private void clickLast(String word) {
        test($(Button.class).withText(word).all().getLast()).click();
    }
}
