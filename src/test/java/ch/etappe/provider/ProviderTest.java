package ch.etappe.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.ProviderId;
import ch.etappe.organisation.SiteId;
import ch.etappe.provider.Warnings.Level;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProviderTest {

    private static final LocalDate TODAY = MeetingWorld.today();

    @Autowired
    Profiles profiles;

    @Autowired
    Sites sites;

    @Autowired
    Contacts contacts;

    @Autowired
    Agreements agreements;

    @Autowired
    AccreditationBook book;

    @Autowired
    Accreditations accreditations;

    @Autowired
    ProviderLists lists;

    @Autowired
    Warnings warnings;

    @Autowired
    Organisations organisations;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private ProviderId own;
    private ProviderId other;

    @BeforeEach
    void twoProviders() {
        own = new ProviderId(world.provider("Wortweide " + UUID.randomUUID()));
        other = new ProviderId(world.provider("Andere"));
        lead();
    }

    @Test
    void whatTwoLeadsChangeInDifferentFieldsMergesByItself() {
        ProfileForm opened = profiles.own().form();
        profiles.save(opened, with(opened, "www.wortweide.example", ""));

        SavedProfile saved = profiles.save(opened, with(opened, "", "info@wortweide.example"));

        assertThat(saved.collided()).isFalse();
        assertThat(saved.stored().web()).isEqualTo("https://www.wortweide.example");
        assertThat(profiles.own().form()).isEqualTo(saved.stored());
    }

    @Test
    void whereBothChangedTheSameFieldNothingIsSavedAndBothAreKnown() {
        ProfileForm opened = profiles.own().form();
        profiles.save(opened, with(opened, "", "a@wortweide.example"));

        SavedProfile saved = profiles.save(opened, with(opened, "", "b@wortweide.example"));

        assertThat(saved.collided()).isTrue();
        assertThat(saved.stored().mail()).isEqualTo("a@wortweide.example");
        assertThat(profiles.own().form().mail()).isEqualTo("a@wortweide.example");
    }

    @Test
    void aLanguageThatTheFormDoesNotShowStaysInTheDescription() {
        database.sql("update provider set description = ? where id = ?")
                .params("{\"de-CH\": \"Alt\", \"uk\": \"Привіт\"}", own.id())
                .update();
        ProfileForm opened = profiles.own().form();

        profiles.save(opened, described(opened, "Neu"));

        assertThat(database.sql("select json_value(description, '$.uk') from provider where id = ?")
                        .param(own.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Привіт");
        assertThat(profiles.own().form().german()).isEqualTo("Neu");
    }

    @Test
    void aSiteWithoutCoordinatesLiesAboutInTheMiddleOfItsPlaceUntilItHasItsOwn() {
        Site about = sites.own().getFirst();
        assertThat(about.point()).isNotNull();
        assertThat(about.point().approximate()).isTrue();

        sites.change(about.id(), about.version(), site("Olten", "47.351234567", "7.9"));

        Site exact = sites.own().getFirst();
        assertThat(exact.point().approximate()).isFalse();
        assertThat(exact.form().latitude()).isEqualTo("47.35123");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> sites.change(about.id(), about.version(), site("Olten", "", "")));
    }

    @Test
    void aPlaceThatNobodyKnowsHasNoPoint() {
        SiteId id = sites.add(site("Nirgendwo", "", ""));

        assertThat(sites.own())
                .filteredOn(site -> site.id().equals(id))
                .singleElement()
                .satisfies(site -> assertThat(site.point()).isNull());
    }

    @Test
    void aClosedSiteTakesNoNewRunsAndIsNotDeleted() {
        SiteId site = sites.own().getFirst().id();

        sites.close(site);
        sites.close(site);

        assertThat(organisations.sites(own)).isEmpty();
        assertThat(sites.own())
                .singleElement()
                .satisfies(one -> assertThat(one.isOpen()).isFalse());
        sites.open(site);
        assertThat(organisations.sites(own)).hasSize(1);
    }

    @Test
    void whatIsPartlyAccessibleIsNoYesForWhoNeedsOne() {
        Site before = sites.own().getFirst();
        sites.change(
                before.id(),
                before.version(),
                new SiteForm("Kurszentrum", "Ringstrasse 1", "4600", "Olten", "", "", WheelchairAccess.PARTLY, "", ""));

        assertThat(organisations.sites(own).getFirst().wheelchair()).isFalse();
    }

    @Test
    void theDatabaseKeepsAPointOutsideSwitzerlandAway() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> database.sql("update site set latitude = 7.9, longitude = 47.35 where provider_id = ?")
                                .param(own.id())
                                .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update site set latitude = 47.35 where provider_id = ?")
                        .param(own.id())
                        .update());
    }

    @Test
    void aForeignSiteOrContactIsAnsweredLikeOneThatDoesNotExist() {
        contacts.add(new ContactForm("S. Weidenmatt", "Anmeldungen", "062 000 00 00", ""));
        Contact contact = contacts.own().getFirst();
        Site site = sites.own().getFirst();
        SignedInAs.provider(world.user(), other.id(), ProviderFunction.LEAD);

        notFound(() -> sites.change(site.id(), site.version(), site("Olten", "", "")));
        notFound(() -> sites.close(site.id()));
        notFound(() -> sites.open(site.id()));
        notFound(() -> contacts.change(contact.id(), contact.version(), contact.form()));
        notFound(() -> contacts.remove(contact.id()));
        assertThat(contacts.own()).isEmpty();
    }

    @Test
    void contactsAreChangedAndRemoved() {
        contacts.add(new ContactForm("S. Weidenmatt", "Anmeldungen", "062 000 00 00", ""));
        Contact before = contacts.own().getFirst();
        contacts.change(
                before.id(), before.version(), new ContactForm("R. Kornfeld", "Anmeldungen", "", "r@k.example"));
        Contact after = contacts.own().getFirst();

        assertThat(after.form().name()).isEqualTo("R. Kornfeld");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> contacts.change(before.id(), before.version(), before.form()));
        contacts.remove(after.id());
        assertThat(contacts.own()).isEmpty();
    }

    @Test
    void theCantonEntersAnAgreementAndTheProviderReadsItUntilItIsWithdrawn() {
        world.signInAsCanton();
        agreements.enter(own, agreement());
        lead();
        assertThat(agreements.own()).singleElement().satisfies(one -> {
            assertThat(one.seats()).isEqualTo(140);
            assertThat(one.amount()).isNotNull();
            assertThat(one.amount().rappen()).isEqualTo(38_400_000);
        });
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agreements.enter(own, agreement()));

        world.signInAsCanton();
        AgreementId id = agreements.of(own).getFirst().id();
        notFound(() -> agreements.withdraw(other, id, "Verwechselt"));
        notFound(() -> agreements.enter(ProviderId.next(), agreement()));
        agreements.withdraw(own, id, "Verwechselt");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> agreements.withdraw(own, id, "Noch einmal"));
        assertThat(agreements.of(own))
                .singleElement()
                .satisfies(one -> assertThat(one.stands()).isFalse());
        lead();
        assertThat(agreements.own()).isEmpty();
    }

    @Test
    void anAccreditationEndsEarlierWithAReasonAndANewOneFollowsIt() {
        world.signInAsCanton();
        Accreditation open = book.of(own).getFirst();
        refused("provider.refusal.accreditation-overlaps", () -> book.grant(own, form(TODAY.plusDays(5), null)));
        refused("provider.refusal.end-past", () -> book.end(own, open.id(), TODAY.minusDays(1), "Auflagen"));
        refused("organisation.refusal.reason-missing", () -> book.end(own, open.id(), TODAY.plusDays(4), " "));

        book.end(own, open.id(), TODAY.plusDays(4), "Auflagen nicht erfüllt");

        refused("provider.refusal.end-not-earlier", () -> book.end(own, open.id(), TODAY.plusDays(4), "Nochmals"));
        assertThat(book.of(own).getFirst().ended())
                .extracting(Accreditation.Ended::why)
                .isEqualTo("Auflagen nicht erfüllt");
        assertThat(accreditations.validOn(own, TODAY.plusDays(4))).isTrue();
        assertThat(accreditations.validOn(own, TODAY.plusDays(5))).isFalse();
        book.grant(own, form(TODAY.plusDays(5), TODAY.plusDays(400)));
        assertThat(book.standing(own).lastDay()).isEqualTo(TODAY.plusDays(400));
        notFound(() -> book.end(other, open.id(), TODAY.plusDays(1), "Fremd"));
        notFound(() -> book.grant(ProviderId.next(), form(TODAY, null)));
    }

    @Test
    void theDatabaseKnowsOneAccreditationWithoutEndOnly() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                                insert into accreditation (id, provider_id, valid_from, decided_at)
                                values (uuid(), ?, '2020-01-01', '2020-01-01')
                                """).param(own.id()).update());
    }

    @Test
    void br20TheWarningGrowsAtSixtyThirtyAndSevenDays() {
        assertThat(List.of(levelAt(61), levelAt(60), levelAt(31), levelAt(30), levelAt(8), levelAt(7), levelAt(0)))
                .containsExactly(
                        Level.NONE, Level.FIRST, Level.FIRST, Level.SECOND, Level.SECOND, Level.LAST, Level.LAST);
        assertThat(levelAt(-1)).isEqualTo(Level.OVER);
    }

    @Test
    void br20TheCantonSeesWhoseAccreditationEndsTheMostUrgentFirst() {
        ends(own, 20);
        ends(other, -3);
        ProviderId safe = new ProviderId(world.provider("Sicher"));
        world.signInAsCanton();

        List<ProviderId> ending = lists.ending().stream().map(ProviderRow::id).toList();

        assertThat(ending).contains(own, other).doesNotContain(safe);
        assertThat(ending.indexOf(other)).isLessThan(ending.indexOf(own));
    }

    @Test
    void aProviderThatWasJustAdmittedIsNotAccreditedYet() {
        world.signInAsCanton();

        ProviderId fresh = profiles.admit(" Lernbrücke ");

        assertThat(profiles.of(fresh).form().name()).isEqualTo("Lernbrücke");
        assertThat(book.standing(fresh).accredited()).isFalse();
        refused("provider.refusal.name-missing", () -> profiles.admit(" "));
    }

    @Test
    void aSearchTakesSignsToTheLetter() {
        world.signInAsCanton();

        assertThat(lists.count("%" + UUID.randomUUID())).isZero();
        assertThat(lists.find(profiles.of(own).form().name(), 0, 10))
                .extracting(ProviderRow::id)
                .containsExactly(own);
    }

    @Test
    void teachersAndOfficeChangeNothingOfTheProvider() {
        for (ProviderFunction function : List.of(ProviderFunction.TEACHER, ProviderFunction.ADMINISTRATION)) {
            SignedInAs.provider(world.user(), own.id(), function);
            for (Runnable act : List.<Runnable>of(
                    profiles::own,
                    sites::own,
                    contacts::own,
                    agreements::own,
                    () -> sites.add(site("Olten", "", "")))) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
            }
        }
    }

    private Level levelAt(int days) {
        ends(own, days);
        lead();
        return warnings.of(book.own());
    }

    private void ends(ProviderId provider, int days) {
        database.sql("update accreditation set valid_to = ? where provider_id = ?")
                .params(TODAY.plusDays(days), provider.id())
                .update();
    }

    private void lead() {
        SignedInAs.provider(world.user(), own.id(), ProviderFunction.LEAD);
    }

    private static AccreditationForm form(LocalDate from, @Nullable LocalDate to) {
        return new AccreditationForm(from, to, "AK-7");
    }

    private static AgreementForm agreement() {
        return new AgreementForm(TODAY, TODAY.plusYears(1), "140", "", "384'000", "Vereinbarung, Ziffer 3");
    }

    private static SiteForm site(String town, String latitude, String longitude) {
        return new SiteForm(
                "Kurszentrum", "Ringstrasse 1", "4600", town, latitude, longitude, WheelchairAccess.YES, "Bahnhof", "");
    }

    private static ProfileForm with(ProfileForm form, String web, String mail) {
        return new ProfileForm(
                form.name(),
                form.german(),
                form.french(),
                form.english(),
                form.legalForm(),
                form.businessId(),
                web,
                mail,
                form.phone(),
                form.contact());
    }

    private static ProfileForm described(ProfileForm form, String german) {
        return new ProfileForm(
                form.name(),
                german,
                form.french(),
                form.english(),
                form.legalForm(),
                form.businessId(),
                form.web(),
                form.mail(),
                form.phone(),
                form.contact());
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
