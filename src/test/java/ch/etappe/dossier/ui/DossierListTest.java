package ch.etappe.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierQuery;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossierListTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Override
    protected void signIn() {
        UUID region = world.region("Olten");
        world.dossier(region, "Selam");
        world.dossier(
                region,
                world.municipality("Olten"),
                "Winta",
                MeetingWorld.today().minusDays(45));
        world.signInAsCaseworker(region);
    }

    @Test
    void anAddressNarrowsTheListAndSetsTheFilter() {
        open("?mark=overdue&group=va");

        assertThat(rows()).isEqualTo(1);
        assertThat(box("Schritt überfällig").getValue()).isTrue();
        assertThat(box("Stillstand").getValue()).isFalse();
    }

    @Test
    void aTickedBoxNarrowsTheListAtOnce() {
        open("");
        assertThat(rows()).isEqualTo(2);

        test(box("Stillstand")).click();
        assertThat(rows()).isZero();

        test(box("Stillstand")).click();
        test(box("Schritt überfällig")).click();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsInAnAddressChangesNothing() {
        open("?mark=nonsense,,nonsense&group=nobody");

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aQueryStandsInTheAddressAsItIsReadFromIt() {
        DossierQuery query = new DossierQuery("selam", null, TargetGroup.FL_VA, Set.of("stuck", "overdue"), true);

        QueryParameters written =
                QueryParameters.fromString(DossierFilter.write(query).substring(1));

        assertThat(written.getSingleParameter("mark")).hasValue("overdue,stuck");
        assertThat(DossierFilter.read(written)).isEqualTo(query);
        assertThat(DossierFilter.write(DossierQuery.OPEN)).isEmpty();
    }

    private void open(String search) {
        UI.getCurrentOrThrow().navigate("casework/dossiers", QueryParameters.fromString(search.replace("?", "")));
    }

    private int rows() {
        return test($(Grid.class).single()).size();
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
