package ch.etappe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Scope;
import ch.etappe.identity.ScopeOptions;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithMockUser
class JurisdictionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final BfsNumber TRIMBACH = new BfsNumber(2500);

    @Autowired
    Jurisdiction jurisdiction;

    @Autowired
    Organisations organisations;

    @Autowired
    List<ScopeOptions> scopes;

    @Test
    void followsTheMunicipality() {
        assertThat(organisations.region(jurisdiction.regionOf(TRIMBACH, DAY)).code())
                .isEqualTo("OLT");
    }

    @Test
    void refusesADayWithoutMembership() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jurisdiction.regionOf(TRIMBACH, LocalDate.of(2019, 12, 31)))
                .extracting(Refusal::key)
                .isEqualTo("organisation.refusal.no-region");
    }

    @Test
    void everyOneOf106MunicipalitiesBelongsToOneOf13Regions() {
        assertThat(organisations.regions())
                .extracting(RegionSummary::code)
                .contains("SOL", "SDOL", "MUL", "BBL", "WAS", "ZUL", "SRTG")
                .contains("SRU", "OLT", "SRON", "SRUN", "DOR", "THI");
        assertThat(realOnes()).hasSize(106).extracting(MunicipalitySummary::bfs).doesNotHaveDuplicates();
        assertThat(realOnes().stream().map(MunicipalitySummary::region).distinct())
                .hasSize(13);
    }

    @Test
    void derivedMembershipsWaitForTheCanton() {
        assertThat(realOnes())
                .allSatisfy(member -> assertThat(member.confirmed())
                        .isEqualTo(!member.evidence().startsWith("derived")))
                .anyMatch(member -> !member.confirmed());
    }

    @Test
    void namesTheScopesOfAccounts() {
        ScopeOptions municipalities = scopes.stream()
                .filter(options -> options.kind() == Scope.Municipality.class)
                .findFirst()
                .orElseThrow();

        assertThat(municipalities.find("wangen bei", 5))
                .extracting(ScopeOptions.Option::name)
                .containsExactly("Wangen bei Olten");
        assertThat(municipalities.names(List.of(new Scope.Municipality(TRIMBACH), new Scope.Canton())))
                .containsOnly(Map.entry(new Scope.Municipality(TRIMBACH), "Trimbach"));
    }

    /** Without those that other tests invent. */
    private List<MunicipalitySummary> realOnes() {
        return organisations.municipalities(DAY).stream()
                .filter(municipality -> municipality.bfs().number() < 2700)
                .toList();
    }
}
