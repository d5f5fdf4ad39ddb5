package ch.etappe.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The guide is data in versions: drafted, published, and a talk keeps the one it began with. */
@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GuideEditingTest {

    private static final String GERMAN = "de-CH";

    @Autowired
    GuideEditing editing;

    @Autowired
    Guide guide;

    @Autowired
    Conversations conversations;

    @Autowired
    Languages languages;

    @Autowired
    MeetingWorld world;

    private final LocalDate today = MeetingWorld.today();

    @BeforeEach
    void asTheCanton() {
        Scope canton = new Scope.Canton();
        SignedInAs.account(world.staff("C. Aarewald", Role.CANTON, canton), Role.CANTON, canton);
    }

    @Test
    void comesWithEveryTopicInEveryLanguageAndNoneIsPassedOffAsReviewed() {
        GuideOverview overview = editing.overview();

        assertThat(overview.languages()).hasSize(languages.languages().size()).allSatisfy(language -> {
            assertThat(language.written()).as(language.tag()).isEqualTo(Topic.values().length);
            assertThat(language.reviewed()).as(language.tag()).isZero();
        });
        assertThat(overview.hasDraft()).isFalse();
    }

    @Test
    void theFirstChangeBeginsADraftAndWhatIsInForceStays() {
        change(Topic.WORK, GERMAN, "Arbeit", "Neuer Text.");

        assertThat(editing.overview().hasDraft()).isTrue();
        assertThat(editing.texts(GERMAN)).hasSize(Topic.values().length);
        assertThat(own(Topic.WORK, GERMAN).form().body()).isEqualTo("Neuer Text.");
        editing.discard();
        assertThat(own(Topic.WORK, GERMAN).form().body()).isNotEqualTo("Neuer Text.");
    }

    @Test
    void aChangedTextLosesItsReviewAndChangedGermanThoseOfItsTranslations() {
        review(Topic.WORK, "ti");
        review(Topic.HEALTH, "ti");

        change(Topic.WORK, "ti", "ስራሕ", "ሓድሽ።");
        assertThat(own(Topic.WORK, "ti").form().reviewedOn()).isNull();

        change(Topic.HEALTH, GERMAN, "Gesundheit", "Neu.");
        assertThat(own(Topic.HEALTH, "ti").form().reviewedOn()).isNull();
    }

    @Test
    void aTalkKeepsTheVersionItBeganWith() {
        BfsNumber olten = world.municipality("Olten");
        DossierId selam = world.dossier(world.region("Olten"), olten, "Selam", today);
        world.signInAsOfficial(olten, "M. Keller");
        GuideVersionId before = conversations.open(selam).guide();
        asTheCanton();
        change(Topic.WORK, GERMAN, "Arbeit", "Neuer Text.");
        editing.publish();

        world.signInAsOfficial(olten, "M. Keller");
        DossierId yonas = world.dossier(world.region("Olten"), olten, "Yonas", today);
        assertThat(conversations.open(selam).guide()).isEqualTo(before);
        assertThat(guide.pages(conversations.open(yonas).guide(), GERMAN).get(Topic.WORK))
                .extracting(page -> page.body().text())
                .isEqualTo("Neuer Text.");
    }

    @Test
    void whoSavesAnOldStateIsToldAndNothingIsOverwritten() {
        long read = own(Topic.WORK, "ti").version();
        change(Topic.WORK, "ti", "ስራሕ", "ሓድሽ።");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> editing.save(Topic.WORK, "ti", new GuideForm("ስራሕ", "ካልእ።", "", null), read))
                .extracting(Refusal::key)
                .isEqualTo("talk.refusal.guide-changed");
        assertThat(own(Topic.WORK, "ti").form().body()).isEqualTo("ሓድሽ።");
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        assertThat(editing.problems(new GuideForm(" ", "Text", "A. Tesfay", null)))
                .extracting(GuideForm.Problem::field)
                .containsExactly(GuideForm.Field.TITLE, GuideForm.Field.REVIEWED_ON);
        assertThat(editing.problems(new GuideForm("T", "x".repeat(2001), "", today)))
                .extracting(GuideForm.Problem::field)
                .containsExactly(GuideForm.Field.BODY, GuideForm.Field.REVIEWED_BY);
        assertThat(editing.problems(new GuideForm("T", "Text", "A.", today.plusDays(1))))
                .extracting(GuideForm.Problem::key)
                .containsExactly("talk.refusal.reviewed-ahead");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.texts("xx"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editing.publish());
    }

    private void change(Topic topic, String tag, String title, String body) {
        GuideEditing.Stored stored = own(topic, tag);
        GuideForm form = new GuideForm(
                title, body, stored.form().reviewedBy(), stored.form().reviewedOn());
        editing.save(topic, tag, form, stored.version());
    }

    private void review(Topic topic, String tag) {
        GuideEditing.Stored stored = own(topic, tag);
        GuideForm form = new GuideForm(stored.form().title(), stored.form().body(), "A. Tesfay", today);
        editing.save(topic, tag, form, stored.version());
        assertThat(own(topic, tag).form().reviewedOn()).isEqualTo(today);
    }

    private GuideEditing.Stored own(Topic topic, String tag) {
        return Objects.requireNonNull(editing.texts(tag).get(topic.ordinal()).own());
    }
}
