package ch.etappe.talk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.test.MeetingWorld;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
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

        Button record = (Button) test(grid).getCellComponent(0, 4);
        test(record).click();
        test($(Button.class).withText("Erfassen").single()).click();

        assertThat(test($(Grid.class).single()).size()).isZero();
        assertThat(world.ask("select language from first_information_talk where dossier_id = ?", selam.id()))
                .isEqualTo("ti");
    }

    @Test
    void saysBesideTheDayThatItLiesAheadAndKeepsTheDialog() {
        navigate(TalksView.class);
        test((Button) test($(Grid.class).single()).getCellComponent(0, 4)).click();
        DatePicker day = $(DatePicker.class).single();

        day.setValue(today.plusDays(1));
        test($(Button.class).withText("Erfassen").single()).click();

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).startsWith("Der Tag liegt in der Zukunft");
        assertThat(world.ask("select count(*) from first_information_talk where dossier_id = ?", selam.id()))
                .isEqualTo("0");
    }

    @Test
    void isNotFoundForCaseworkers() {
        world.signInAsCaseworker(region);

        UI.getCurrent().navigate("municipality/talks");

        assertThat($(Grid.class).exists()).isFalse();
        assertThat($(Paragraph.class).single().getText()).startsWith("Diese Seite gibt es nicht");
    }
}
