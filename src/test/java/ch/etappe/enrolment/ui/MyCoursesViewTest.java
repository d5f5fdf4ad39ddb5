package ch.etappe.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.CourseMessages;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.MessageForm;
import ch.etappe.enrolment.MessageSentence;
import ch.etappe.enrolment.PortalAccess;
import ch.etappe.kernel.Ids;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MyCoursesViewTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    Enrolments enrolments;

    @Autowired
    CourseStages stages;

    @Autowired
    SeatSheet sheet;

    @Autowired
    MessagesSheet messagesSheet;

    @Autowired
    CourseMessages messages;

    @Autowired
    JdbcClient database;

    private DossierId selam = DossierId.next();
    private CourseRunId run = CourseRunId.next();
    private UUID region = UUID.randomUUID();
    private UUID school = UUID.randomUUID();

    @Override
    protected void signIn() {
        region = world.region();
        school = world.provider("Sprachschule Aare");
        run = world.published(school, "Deutsch A1", 1).run();
        selam = world.dossier(region, "Selam");
        world.signInAsRefugee(selam);
    }

    @Test
    void saysSoWhenThereAreNoCourses() {
        navigate(MyCoursesView.class);

        assertThat(text()).contains("Sie haben noch keinen Kurs.");
    }

    @Test
    void saysWhatWhenAndWhere() {
        book();

        navigate(MyCoursesView.class);

        assertThat(text())
                .contains("Deutsch A1", "Angemeldet. Der Kurs antwortet bald.")
                .contains("Montag, Mittwoch und Freitag, 08:30 bis 11:00 Uhr", "Ringstrasse 1, 4600 Olten")
                .doesNotContain("nur auf Deutsch");
        assertThat($(Anchor.class).withText("Weg zeigen").single().getHref()).contains("Ringstrasse+1%2C+4600+Olten");
    }

    @Test
    void anOfferedSeatIsAnsweredWithOneTap() {
        world.signInAsCaseworker(region);
        EnrolmentId first =
                enrolments.request(run, world.dossier(region, "Yonas")).id();
        enrolments.request(run, selam);
        enrolments.withdraw(first, EndReason.MOVE, "");
        world.signInAsRefugee(selam);

        assertThat(sheet.render(world.user(), Locale.forLanguageTag("de-CH")))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getOuterHTML())
                        .contains("Es gibt einen Platz für Sie.", "/answer", "TAKE", "WAIT"));
        navigate(MyCoursesView.class);
        assertThat(text()).contains("Es gibt einen Platz für Sie.", "Antworten Sie bis");
        test($(Button.class).withText("Ja, ich nehme den Platz").single()).click();

        assertThat(text()).contains("Angemeldet. Der Kurs antwortet bald.").doesNotContain("Antworten Sie bis");
        assertThat(sheet.render(world.user(), Locale.forLanguageTag("de-CH"))).isEmpty();
    }

    @Test
    void readsWhatTheProviderWroteInTheOwnLanguage() {
        PortalAccess.give(database, world.user(), selam);
        world.signInAsCaseworker(region);
        EnrolmentId seat = enrolments.request(run, selam).id();
        world.signInAsProvider(school);
        messages.send(run, List.of(seat), new MessageForm(Ids.next(), MessageSentence.BRING, "Mit Heft"));
        world.signInAsRefugee(selam);
        UI.getCurrent().setLocale(Locale.forLanguageTag("ar"));

        navigate(MyCoursesView.class);

        assertThat(text()).contains("رسالة من Sprachschule Aare", "يرجى إحضار مواد الدورة معكم.", "Mit Heft");
        assertThat(messagesSheet.render(world.user(), Locale.forLanguageTag("de-CH")))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getOuterHTML())
                        .contains("Bitte bringen Sie Ihr Kursmaterial mit.", "Mit Heft", "/me/courses"));
    }

    @Test
    void marksAGermanTitleForWhoReadsAnotherLanguage() {
        book();
        UI.getCurrent().setLocale(Locale.forLanguageTag("ti"));

        navigate(MyCoursesView.class);

        assertThat(text()).contains("Deutsch A1", "እዚ ኣርእስቲ ብጀርመንኛ ጥራይ እዩ ዘሎ።");
        assertThat($(CourseCard.class).single().getElement().getOuterHTML()).contains("lang=\"de-CH\"");
    }

    @Test
    void standsOnTheStageInPlainWordsAndInThoseOfTheOffice() {
        book();
        Locale german = Locale.of("de", "CH");

        assertThat(stages.of(selam, german, true)).singleElement().satisfies(entry -> {
            assertThat(entry.text().text()).isEqualTo("Deutsch A1");
            assertThat(entry.detail()).isEqualTo("Angemeldet. Der Kurs antwortet bald.");
            assertThat(entry.done()).isFalse();
        });
        assertThat(stages.of(selam, german, false))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("wartet auf den Anbieter"));
    }

    private void book() {
        world.signInAsCaseworker(region);
        enrolments.request(run, selam);
        world.signInAsRefugee(selam);
    }
}
