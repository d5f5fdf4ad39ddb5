package ch.etappe.talk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.test.MeetingWorld;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TalksViewTest extends SpringBrowserlessTest {

    @Autowired
    MeetingWorld world;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private BfsNumber olten;
    private DossierId selam;

    @BeforeEach
    void selamHasArrivedInOlten() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("de-CH"));
        region = world.region("Olten");
        olten = world.municipality("Olten");
        selam = world.dossier(region, olten, "Selam", today.minusDays(40));
        world.signInAsOfficial(olten, "M. Keller");
    }

    @Test
    void recordsATalkFromTheListAndTakesThePersonOffIt() {
        navigate(TalksView.class);
        Grid<?> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("Dolmetschen: Tigrinya");

        test(inRow("Als geführt erfassen")).click();
        test($(Button.class).withText("Erfassen").single()).click();

        assertThat(test($(Grid.class).single()).size()).isZero();
        assertThat(world.ask("select language from first_information_talk where dossier_id = ?", selam.id()))
                .isEqualTo("ti");
    }

    @Test
    void saysBesideTheDayThatItLiesAheadAndKeepsTheDialog() {
        navigate(TalksView.class);
        test(inRow("Als geführt erfassen")).click();
        DatePicker day = $(DatePicker.class).single();

        day.setValue(today.plusDays(1));
        test($(Button.class).withText("Erfassen").single()).click();

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).startsWith("Der Tag liegt in der Zukunft");
        assertThat(world.ask("select count(*) from first_information_talk where dossier_id = ?", selam.id()))
                .isEqualTo("0");
    }

    @Test
    void invitesFromTheListAndShowsTheDate() {
        world.office(olten);
        navigate(TalksView.class);
        test(inRow("Einladen")).click();
        $(DatePicker.class).single().setValue(today.plusDays(3));
        test($(Button.class).withText("Einladen und Brief öffnen").single()).click();
        TimePicker time = $(TimePicker.class).single();
        assertThat(time.getErrorMessage()).isEqualTo("Wählen Sie die Zeit.");

        time.setValue(LocalTime.of(10, 0));
        test($(Button.class).withText("Einladen und Brief öffnen").single()).click();

        assertThat(test($(Grid.class).single()).getCellText(0, 3)).contains("Eingeladen", "10:00");
        assertThat(world.ask("select language from talk_invitation where dossier_id = ?", selam.id()))
                .isEqualTo("ti");
    }

    @Test
    void theAddressSaysWhichPartIsShown() {
        show("missed");
        assertThat(test($(Grid.class).single()).size()).isZero();

        show("escalated");
        assertThat(test($(Grid.class).single()).size()).isZero();

        show("overdue");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void aTalkIsTickedTopicByTopicAndFinishedWithItsTriage() {
        UI.getCurrent().navigate(TalkView.path(selam));
        assertThat($(H3.class).all())
                .extracting(title -> title.getElement().getTextRecursively())
                .contains("ቋንቋ");
        List<Checkbox> understood = $(Checkbox.class).all().stream()
                .filter(box -> "Abgegeben und verstanden".equals(box.getLabel()))
                .toList();
        assertThat(understood).hasSize(9);
        test(understood.get(2)).click();
        test($(Button.class).withText("Gespräch abschliessen").single()).click();
        RadioButtonGroup<?> triage = $(RadioButtonGroup.class).single();
        assertThat(triage.isInvalid()).isTrue();

        UI.getCurrent().navigate(TalkView.path(selam));
        assertThat($(Span.class).all()).extracting(Span::getText).contains("1 von 9 Themen abgegeben und verstanden");
        test($(RadioButtonGroup.class).single()).selectItem("Nichts Weiteres");
        test($(Button.class).withText("Gespräch abschliessen").single()).click();

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(TalksView.class);
        assertThat(world.ask("select triage from talk_conversation where dossier_id = ?", selam.id()))
                .isEqualTo("NONE");
    }

    @Test
    void isNotFoundForCaseworkers() {
        world.signInAsCaseworker(region);

        UI.getCurrent().navigate("municipality/talks");

        assertThat($(Grid.class).exists()).isFalse();
        assertThat($(Paragraph.class).single().getText()).startsWith("Diese Seite gibt es nicht");
    }

    private static void show(String part) {
        UI.getCurrent().navigate("municipality/talks", QueryParameters.of("show", part));
    }

    /** The acts of the only row. */
    private Button inRow(String text) {
        Component acts = test($(Grid.class).single()).getCellComponent(0, 4);
        return acts.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
