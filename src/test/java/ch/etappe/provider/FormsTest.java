package ch.etappe.provider;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.organisation.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"CHE-109.322.551", "che109322551", "CHE-109.322.551 MWST"})
    void aUidIsUnderstoodHoweverItIsWritten(String typed) {
        assertThat(profile("Wortweide", typed, "", "", "").tidy().businessId()).isEqualTo("CHE-109.322.551");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHE-109.322.552", "CHE-109.322", "DE-109.322.551", "12"})
    void aUidWithAWrongDigitIsRefusedAtItsField(String typed) {
        assertThat(fields(profile("Wortweide", typed, "", "", "").problems()))
                .containsExactly(ProfileForm.Field.BUSINESS_ID);
    }

    @ParameterizedTest
    @CsvSource({
        "www.wortweide.example, https://www.wortweide.example",
        "http://wortweide.example/kurse?a=1, http://wortweide.example/kurse?a=1"
    })
    void aWebAddressGetsItsScheme(String typed, String stored) {
        assertThat(profile("Wortweide", "", typed, "", "").tidy().web()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://x.ch/%0aalert(1)",
                "data:text/html,x",
                "wortweide",
                "https://",
                "a b.ch",
                "https://user@evil.example"
            })
    void whatIsNoPageIsNoWebAddress(String typed) {
        assertThat(fields(profile("Wortweide", "", typed, "", "").problems())).containsExactly(ProfileForm.Field.WEB);
    }

    @Test
    void everyWrongFieldOfAProfileIsNamed() {
        ProfileForm form =
                new ProfileForm(" ", "", "Bonjour", "", "x".repeat(81), "1", "x", "info@", "anrufen", "y".repeat(201));

        assertThat(fields(form.problems()))
                .containsExactly(
                        ProfileForm.Field.NAME,
                        ProfileForm.Field.GERMAN,
                        ProfileForm.Field.LEGAL_FORM,
                        ProfileForm.Field.BUSINESS_ID,
                        ProfileForm.Field.WEB,
                        ProfileForm.Field.MAIL,
                        ProfileForm.Field.PHONE,
                        ProfileForm.Field.CONTACT);
    }

    @ParameterizedTest
    @CsvSource({
        "47.35,7.9,true",
        "'47,35',7.9,true",
        "45.79,7.9,false",
        "47.91,7.9,false",
        "47.35,5.89,false",
        "47.35,10.61,false",
        "7.9,47.35,false",
        "47.35,'',false",
        "'',7.9,false",
        "'','',true",
        "NaN,7.9,false",
        "1e1,7.9,false",
        "-47.35,7.9,false"
    })
    void coordinatesLieInSwitzerlandOrAreLeftOut(String latitude, String longitude, boolean fine) {
        assertThat(site(latitude, longitude).problems().isEmpty()).isEqualTo(fine);
    }

    @Test
    void everyWrongFieldOfASiteIsNamed() {
        SiteForm form = new SiteForm("", "", "460", "", "", "", null, "x".repeat(201), "x".repeat(501));

        assertThat(fields(form.problems()))
                .containsExactly(
                        SiteForm.Field.NAME,
                        SiteForm.Field.STREET,
                        SiteForm.Field.POSTCODE,
                        SiteForm.Field.TOWN,
                        SiteForm.Field.WHEELCHAIR,
                        SiteForm.Field.PUBLIC_TRANSPORT,
                        SiteForm.Field.DIRECTIONS);
    }

    @Test
    void aContactIsReachedSomehow() {
        assertThat(fields(new ContactForm("A", "Rechnungen", "", "").problems()))
                .containsExactly(ContactForm.Field.PHONE);
        assertThat(new ContactForm("A", "Rechnungen", "062 000 00 00", "").problems())
                .isEmpty();
        assertThat(new ContactForm("A", "Rechnungen", "", "a@b.example").problems())
                .isEmpty();
    }

    @Test
    void anAgreementSaysSomethingAndCountsInFrancs() {
        assertThat(fields(agreement("", "", "").problems())).containsExactly(AgreementForm.Field.SEATS);
        assertThat(fields(agreement("0", "", "").problems())).containsExactly(AgreementForm.Field.SEATS);
        assertThat(fields(agreement("viele", "", "-5").problems()))
                .containsExactly(AgreementForm.Field.SEATS, AgreementForm.Field.AMOUNT);
        assertThat(agreement("", "", "120'000.50").money().orElseThrow().rappen())
                .isEqualTo(12_000_050);
    }

    @Test
    void anAccreditationDoesNotEndBeforeItBegins() {
        assertThat(fields(new AccreditationForm(TODAY, TODAY.minusDays(1), "AK-1").problems(TODAY)))
                .containsExactly(AccreditationForm.Field.TO);
        assertThat(fields(new AccreditationForm(null, null, "").problems(TODAY)))
                .containsExactly(AccreditationForm.Field.FROM, AccreditationForm.Field.REFERENCE);
        assertThat(fields(new AccreditationForm(TODAY.minusYears(99), TODAY.plusYears(99), "AK-1").problems(TODAY)))
                .containsExactly(AccreditationForm.Field.FROM, AccreditationForm.Field.TO);
    }

    private static ProfileForm profile(String name, String uid, String web, String mail, String phone) {
        return new ProfileForm(name, "", "", "", "", uid, web, mail, phone, "");
    }

    private static SiteForm site(String latitude, String longitude) {
        return new SiteForm(
                "Kurszentrum", "Ringstrasse 1", "4600", "Olten", latitude, longitude, WheelchairAccess.YES, "", "");
    }

    private static AgreementForm agreement(String seats, String volume, String amount) {
        return new AgreementForm(TODAY, TODAY.plusYears(1), seats, volume, amount, "Ziffer 3");
    }

    private static List<Enum<?>> fields(List<Problem> problems) {
        return problems.stream().<Enum<?>>map(Problem::field).toList();
    }
}
