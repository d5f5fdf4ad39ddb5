package ch.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.exchange.RowReader.Reading;
import ch.etappe.i18n.LanguagesForTests;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate.Precision;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.MunicipalitySummary;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.Permit;
import ch.etappe.person.SpokenLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<@Nullable ArrivalField> ALL = Arrays.asList(ArrivalField.values());
    private static final Vocabulary WORDS = new Vocabulary(LanguagesForTests.texts(), LanguagesForTests.configured());
    private static final Places PLACES = new Places(List.of(
            place(2581, "Olten"),
            place(2471, "Bättwil"),
            place(2465, "Buchegg"),
            place(2500, "Erlinsbach (SO)"),
            place(9001, "Zwillikon"),
            place(9002, "Zwillikon")));

    private final Map<ArrivalField, String> row = new EnumMap<>(ArrivalField.class);

    RowReaderTest() {
        for (ArrivalField field : ArrivalField.values()) {
            row.put(field, field.example());
        }
    }

    @Test
    void theExampleOfTheTemplateIsSomebodyWhoCanBeImported() {
        Arrival arrival = arrival();

        assertThat(arrival.kind()).isEqualTo(ArrivalKind.TRANSFER);
        assertThat(arrival.on()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(arrival.form().names().formatted()).isEqualTo("Beispiel, Rahwa");
        assertThat(arrival.form().municipality()).isEqualTo(new BfsNumber(2581));
        assertThat(arrival.form().basics().nationality()).isEqualTo("ER");
        assertThat(arrival.form().status().targetGroup()).isEqualTo(TargetGroup.AS);
        assertThat(arrival.form().languages().spoken())
                .extracting(SpokenLanguage::language)
                .containsExactly("ti", "ar");
    }

    @ParameterizedTest
    @CsvSource({"24.11.1998, DAY", "11.1998, MONTH", "1998, YEAR", "1998-11-24, DAY", "1998-11, MONTH"})
    void birthDatesMayBePartsOfOne(String typed, Precision precision) {
        row.put(ArrivalField.BIRTH, typed);

        assertThat(Objects.requireNonNull(arrival().form().basics().birth()).precision())
                .isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2581, 2581",
        "olten, 2581",
        "4600 Olten, 2581",
        "BAETTWIL, 2471",
        "Bättwil (SO), 2471",
        "Battwil, 2471",
        "Buchegg SO, 2465",
        "Erlinsbach, 2500"
    })
    void municipalitiesAreFoundAsListsWriteThem(String typed, int bfs) {
        row.put(ArrivalField.MUNICIPALITY, typed);

        assertThat(arrival().form().municipality()).isEqualTo(new BfsNumber(bfs));
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, Zwillikon, exchange.problem.municipality-ambiguous",
        "MUNICIPALITY, Zürich, exchange.problem.municipality-unknown",
        "MUNICIPALITY, 261, exchange.problem.municipality-unknown",
        "MUNICIPALITY, 99999, kernel.bfs-number.range",
        "KIND, Ferien, exchange.problem.kind",
        "DAY, 2026, exchange.problem.day",
        "DAY, 23.11.2026, dossier.refusal.day-ahead",
        "DAY, 31.2.2026, kernel.partial-date.unreadable",
        "BIRTH, unbekannt, kernel.partial-date.unreadable",
        "BIRTH, 1.1.2030, person.refusal.birth-in-future",
        "SEX, ja, exchange.problem.sex",
        "NATIONALITY, Atlantis, exchange.problem.nationality",
        "ENTRY, 1.1.1990, person.refusal.entry-before-birth",
        "PERMIT, Q, exchange.problem.permit",
        "PERMIT, S, person.refusal.permit-and-group",
        "TARGET_GROUP, alle, exchange.problem.target-group",
        "LANGUAGES, 'Tigrinya, Klingonisch', exchange.problem.language",
        "ZEMIS, 123, kernel.zemis-number.shape",
        "AHV, 756.9217.0769.84, kernel.ahv-number.check-digit",
        "EMAIL, rahwa(at)beispiel, person.refusal.email",
        "PHONE, heute nicht, person.refusal.phone",
        "OFFICIAL_NAME, '=cmd|''/c calc''!A1', exchange.problem.formula",
        "FIRST_NAME, '@SUM(A1)', exchange.problem.formula"
    })
    void whatIsWrongIsSaidAtItsColumn(ArrivalField field, String typed, String key) {
        row.put(field, typed);

        assertThat(read().problems())
                .contains(new RowProblem(
                        field == ArrivalField.PERMIT && key.contains("group") ? ArrivalField.TARGET_GROUP : field,
                        key));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        row.put(ArrivalField.KIND, "");
        row.put(ArrivalField.BIRTH, "gestern");
        row.put(ArrivalField.MUNICIPALITY, "");
        row.put(ArrivalField.LANGUAGES, "");

        assertThat(read().problems())
                .extracting(RowProblem::field)
                .containsExactlyInAnyOrder(
                        ArrivalField.KIND, ArrivalField.BIRTH, ArrivalField.MUNICIPALITY, ArrivalField.LANGUAGES);
    }

    @Test
    void aMunicipalityOutsideAllRegionsIsSaid() {
        List<String> cells = List.copyOf(row.values());

        Reading reading = RowReader.read(cells, ALL, WORDS, PLACES, (municipality, day) -> false, TODAY);

        assertThat(reading.problems())
                .containsExactly(new RowProblem(ArrivalField.MUNICIPALITY, "organisation.refusal.no-region"));
    }

    @Test
    void aRowThatIsCutOffIsNotTakenForAWholeOne() {
        List<String> cells = new ArrayList<>(row.values());

        assertThat(read(cells.subList(0, 10)).problems())
                .containsExactly(new RowProblem(null, "exchange.problem.too-few-cells"));
        cells.add("und noch etwas");
        assertThat(read(cells).problems()).containsExactly(new RowProblem(null, "exchange.problem.too-many-cells"));
    }

    @Test
    void signsThatTurnTextAroundAreTakenOutOfNames() {
        row.put(ArrivalField.OFFICIAL_NAME, "Bei\u202Espiel\u2066");

        assertThat(arrival().form().names().officialName()).isEqualTo("Beispiel");
    }

    @Test
    void aPermitThatLeavesOneGroupTellsIt() {
        row.put(ArrivalField.TARGET_GROUP, "");
        row.put(ArrivalField.PERMIT, "Ausweis S");

        assertThat(arrival().form().status().permit()).isEqualTo(Permit.S);
        assertThat(arrival().form().status().targetGroup()).isEqualTo(TargetGroup.S);
        row.put(ArrivalField.PERMIT, "F");
        assertThat(read().problems())
                .containsExactly(new RowProblem(ArrivalField.TARGET_GROUP, "exchange.problem.missing"));
    }

    @Test
    void anOwnNumberSaysWhoItIsAndWithoutOneNamesBirthAndEntryDo() {
        String withoutNumber = arrival().keys().getFirst();
        row.put(ArrivalField.FIRST_NAME, " RAHWA ");
        assertThat(arrival().keys()).containsExactly(withoutNumber);

        row.put(ArrivalField.ZEMIS, "012.345.678-9");
        List<String> byZemis = arrival().keys();
        row.put(ArrivalField.FIRST_NAME, "Rahel");
        assertThat(arrival().keys()).isEqualTo(byZemis).doesNotContain(withoutNumber);

        row.put(ArrivalField.AHV, "756.9217.0769.85");
        assertThat(arrival().keys()).hasSize(2).startsWith(byZemis.getFirst());
    }

    @Test
    void anNumberOfAFamilySaysNothing() {
        String key = arrival().keys().getFirst();
        row.put(ArrivalField.N_NUMBER, "N 123 456");

        assertThat(arrival().keys()).containsExactly(key);
    }

    private Arrival arrival() {
        Reading reading = read();
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.arrival());
    }

    private Reading read() {
        return read(List.copyOf(row.values()));
    }

    private static Reading read(List<String> cells) {
        return RowReader.read(
                cells.stream().map(String::strip).toList(), ALL, WORDS, PLACES, (municipality, day) -> true, TODAY);
    }

    private static MunicipalitySummary place(int bfs, String name) {
        return new MunicipalitySummary(new BfsNumber(bfs), name, new RegionId(new UUID(0, 1)), true, "test");
    }
}
