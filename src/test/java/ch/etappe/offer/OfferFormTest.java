package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfferFormTest {

    private final OfferContent complete = CourseWorld.complete(OfferContent.begun(
            OfferCategory.LANGUAGE_EVENING, ProcessArea.LANGUAGE_EDU, LocalizedText.german("Deutsch A1")));

    @Test
    void keepsEverythingOfAnOffer() {
        assertThat(OfferForm.of(complete).content(complete)).contains(complete);
    }

    @Test
    void keepsTranslationsWhenTheGermanTextChanges() {
        OfferContent translated = complete.withTexts(new OfferTexts(
                new LocalizedText(Map.of("de-CH", "Deutsch A1", "fr", "Allemand A1")), null, null, null, null, null));

        OfferContent changed = OfferForms.titled(OfferForm.of(translated), "Deutsch am Abend")
                .content(translated)
                .orElseThrow();

        assertThat(changed.texts().title().byTag())
                .containsEntry("de-CH", "Deutsch am Abend")
                .containsEntry("fr", "Allemand A1");
    }

    @Test
    void needsNoMoreThanATitleAndAKindForADraft() {
        assertThat(OfferForm.empty().problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(Part.TITLE, Part.CATEGORY, Part.AREA);
        assertThat(OfferForm.of(OfferContent.begun(
                                OfferCategory.COUNSELLING, ProcessArea.SOCIAL, LocalizedText.german("Beratung")))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18, 16, MAX_AGE", "-1, , MIN_AGE", "0, 121, MAX_AGE", "130, , MIN_AGE"})
    void refusesAgesThatCannotBe(Integer from, Integer to, Part where) {
        assertThat(OfferForms.aged(OfferForm.of(complete), from, to).problems())
                .extracting(Problem::field)
                .contains(where);
    }

    @ParameterizedTest
    @CsvSource({"-7, offer.problem.price-negative", "999999999, offer.problem.price-huge", "viel, kernel.chf.unreadable"
    })
    void refusesPricesThatCannotBe(String typed, String key) {
        assertThat(OfferForms.costing(OfferForm.of(complete), PriceUnit.LESSON, typed)
                        .problems())
                .extracting(Problem::key)
                .containsExactly(key);
    }

    @Test
    void costsNothingWhateverStandsInTheAmountsOfAFreeOffer() {
        OfferForm form = OfferForms.costing(OfferForm.of(complete), PriceUnit.FREE, "7");

        assertThat(form.content(complete).orElseThrow().costs().price()).isEqualTo(Price.FREE);
    }

    @Test
    void refusesALevelThatLeadsDown() {
        assertThat(OfferForms.levels(OfferForm.of(complete), CefrLevel.B1, CefrLevel.A1)
                        .problems())
                .extracting(Problem::key)
                .containsExactly("offer.problem.levels");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(OfferForms.titled(OfferForm.of(complete), "x".repeat(OfferProblems.TITLE + 1))
                        .problems())
                .extracting(Problem::field)
                .containsExactly(Part.TITLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = PublishChecklist.Point.class,
            names = {"CONTENT", "AIM", "AUDIENCE", "REQUIREMENTS", "CONTACT"})
    void isNotHandedInWithoutWhatReadersMustKnow(PublishChecklist.Point point) {
        OfferContent begun = OfferContent.begun(
                OfferCategory.LANGUAGE_EVENING, ProcessArea.LANGUAGE_EDU, LocalizedText.german("Deutsch A1"));

        assertThat(PublishChecklist.of(OfferForm.of(begun), 0))
                .filteredOn(item -> item.point() == point)
                .singleElement()
                .satisfies(item -> assertThat(item.met()).isFalse())
                .satisfies(item -> assertThat(item.must()).isTrue());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PublishChecklist.require(begun))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.incomplete");
    }

    @Test
    void isCompleteWithEveryMust() {
        assertThat(PublishChecklist.of(OfferForm.of(complete), 1))
                .filteredOn(item -> !item.met())
                .extracting(PublishChecklist.Item::point)
                .containsExactly(PublishChecklist.Point.CERTIFICATE);
    }

    @Test
    void takesEverythingForMaterialButWhomToAsk() {
        assertThat(List.of(OfferField.values()))
                .filteredOn(field -> !field.isMaterial())
                .containsExactly(OfferField.CONTACT);
    }
}
