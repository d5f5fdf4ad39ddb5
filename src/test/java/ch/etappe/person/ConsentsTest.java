package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.i18n.Languages;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConsentsTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private People people;

    @Autowired
    private Consents consents;

    @Autowired
    private Languages languages;

    private UserId caseworker;
    private PersonId selam;

    @BeforeEach
    void selamIsAsked() {
        UUID region = world.region("Olten");
        caseworker = world.signInAsCaseworker(region);
        selam = people.create(PersonForms.of(
                world.member(world.municipality("Olten"), region),
                MeetingWorld.today().minusYears(1)));
    }

    @Test
    void everyTextExistsInEveryLanguageOfThePortal() {
        assertThat(consents.texts())
                .hasSize(3)
                .allSatisfy(text -> languages.languages().forEach(language -> {
                    assertThat(text.title().byTag()).containsKey(language.tag());
                    assertThat(text.text().byTag()).containsKey(language.tag());
                }));
    }

    @Test
    void aConsentNamesTheTextAndTheLanguageThatWasShown() {
        consents.give(selam, text(ConsentScope.PORTAL), "", "ti");
        consents.give(selam, text(ConsentScope.PORTAL), "", "de-CH");

        assertThat(consents.of(selam)).singleElement().satisfies(one -> {
            assertThat(one.language()).isEqualTo("ti");
            assertThat(one.text().version()).isEqualTo(1);
            assertThat(one.givenBy()).isEqualTo("S. Brunner");
            assertThat(one.isValid()).isTrue();
        });
    }

    @Test
    void aWithdrawnConsentStaysAndANewOneComesBesideIt() {
        consents.give(selam, text(ConsentScope.PHOTO), "", "ti");
        UUID first = consents.of(selam).getFirst().id();
        consents.withdraw(selam, first);
        consents.withdraw(selam, first);
        consents.give(selam, text(ConsentScope.PHOTO), "", "ti");

        assertThat(consents.of(selam)).extracting(ConsentSummary::isValid).containsExactly(true, false);
        assertThat(consents.of(selam).getLast().withdrawnBy()).isEqualTo("S. Brunner");
    }

    @Test
    void eachProviderIsAConsentOfItsOwn() {
        consents.give(selam, text(ConsentScope.SHARE_WITH_PROVIDER), "Wortweide", "ti");
        consents.give(selam, text(ConsentScope.SHARE_WITH_PROVIDER), " wortweide ", "ti");
        consents.give(selam, text(ConsentScope.SHARE_WITH_PROVIDER), "Werkhof", "ti");

        assertThat(consents.of(selam)).hasSize(2);
        refused(() -> consents.give(selam, text(ConsentScope.SHARE_WITH_PROVIDER), " ", "ti"), "recipient-missing");
    }

    @Test
    void nobodyAgreesToATextThatWasNotShown() {
        refused(() -> consents.give(selam, text(ConsentScope.PORTAL), "", "bo"), "consent-language");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> consents.give(selam, UUID.randomUUID(), "", "ti"));
    }

    @Test
    void thePersonWithdrawsTheOwnAndNoOther() {
        consents.give(selam, text(ConsentScope.PORTAL), "", "ti");
        UUID consent = consents.of(selam).getFirst().id();
        UUID region = world.region("Dorneck");
        world.signInAsCaseworker(region);
        PersonId reza = people.create(PersonForms.of(
                world.member(world.municipality("Dornach"), region),
                MeetingWorld.today().minusYears(1)));

        SignedInAs.account(caseworker, Role.REFUGEE, new Scope.Person(reza.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> consents.withdrawMine(consent));
        SignedInAs.account(caseworker, Role.REFUGEE, new Scope.Person(selam.id()));
        consents.withdrawMine(consent);

        assertThat(consents.mine()).extracting(ConsentSummary::isValid).containsExactly(false);
    }

    private UUID text(ConsentScope scope) {
        return consents.texts().stream()
                .filter(text -> text.scope() == scope)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void refused(Runnable act, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo("person.refusal." + why);
    }
}
