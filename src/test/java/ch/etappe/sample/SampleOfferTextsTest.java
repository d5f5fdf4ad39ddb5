package ch.etappe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguagesForTests;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever tries the portal in a language sees courses in it too. */
class SampleOfferTextsTest {

    @Test
    void everyPreparedOfferIsWrittenInEveryLanguage() throws IOException {
        Set<String> tags = LanguagesForTests.configured().languages().stream()
                .map(Language::tag)
                .collect(Collectors.toSet());

        assertThat(prepared()).isNotEmpty().allSatisfy(offer -> {
            assertThat(offer.title().keySet()).as(offer.code()).isEqualTo(tags);
            assertThat(offer.description().keySet()).as(offer.code()).isEqualTo(tags);
        });
    }

    private static SampleOffers.Prepared[] prepared() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SampleOfferTextsTest.class.getResourceAsStream("/sample/offers.json"))) {
            return JsonMapper.builder().build().readValue(file, SampleOffers.Prepared[].class);
        }
    }
}
