package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the association sees of the regions. Rolled back after each. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class RegionComparisonTest {

    @Autowired
    private RegionComparison comparison;

    @Autowired
    private MeetingWorld world;

    @Autowired
    private JdbcClient database;

    @Test
    void aRegionIsCountedByTheStageOfItsFirstUnfinishedRequiredStep() {
        String many = "Zz " + UUID.randomUUID();
        String few = "Zz " + UUID.randomUUID();
        UUID region = world.region(many);
        for (int i = 0; i < 12; i++) {
            world.dossier(
                    region,
                    world.municipality("Olten"),
                    "Person " + i,
                    MeetingWorld.today().minusDays(40));
        }
        UUID small = world.region(few);
        world.dossier(small, "Selam");
        database.sql("update process_step s join dossier d on d.id = s.dossier_id set s.required = false"
                        + " where d.region_id = ? and d.id in (select id from (select min(id) as id from dossier"
                        + " where region_id = ?) x)")
                .params(region, region)
                .update();
        SignedInAs.account(
                world.staff("A. Kirchrain", Role.ASSOCIATION, new Scope.Canton()),
                Role.ASSOCIATION,
                new Scope.Canton());

        RegionFigures counted = figures(many);
        RegionFigures hidden = figures(few);

        assertThat(counted.byStage()).hasSize(7).element(0).isEqualTo(11);
        assertThat(counted.onTime()).isEqualTo(new RegionFigures.OnTime(0, 0, 7, 55));
        assertThat(hidden.byStage()).containsOnlyNulls();
        assertThat(hidden.total()).isNull();
        assertThat(hidden.onTime()).isNull();
    }

    private RegionFigures figures(String region) {
        return comparison.figures().stream()
                .filter(row -> region.equals(row.region()))
                .findFirst()
                .orElseThrow();
    }
}
