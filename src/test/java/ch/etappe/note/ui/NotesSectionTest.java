package ch.etappe.note.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.note.NoteForm;
import ch.etappe.note.Notes;
import ch.etappe.pocket.Pocket;
import ch.etappe.shell.Drafts;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotesSectionTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Notes notes;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Pocket pocket;

    private UUID region;
    private DossierId selam;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        world.signInAsCaseworker(region);
    }

    @Test
    void aNoteIsWrittenKeptAsADraftAndSaved() {
        open();
        press("Notiz schreiben");
        test($(TextArea.class).withCaption("Notiz").single()).setValue("Hat eine Schnupperlehre gefunden.");
        assertThat(drafts.find("note/" + selam.id()).orElseThrow())
                .containsEntry("text", "Hat eine Schnupperlehre gefunden.");

        press("Notiz speichern");

        assertThat(text()).contains("Hat eine Schnupperlehre gefunden.").contains("Intern");
        assertThat(drafts.find("note/" + selam.id())).isEmpty();
    }

    @Test
    void anEmptyNoteIsRefusedBesideTheText() {
        open();
        press("Notiz schreiben");

        press("Notiz speichern");

        TextArea text = $(TextArea.class).withCaption("Notiz").single();
        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).isEqualTo("Schreiben Sie etwas in die Notiz.");
    }

    @Test
    void aCorrectionShowsTheEarlierWordsOnDemand() {
        write("Montag", false, false);
        open();
        press("Korrigieren");
        test($(TextArea.class).withCaption("Notiz").single()).setValue("Dienstag");
        press("Notiz speichern");
        assertThat(text())
                .contains("Dienstag")
                .contains("Korrigiert: S. Brunner")
                .doesNotContain("Montag");

        press("Frühere Fassung");

        assertThat(text()).contains("Vorher stand:").contains("Montag");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRegionLeadSaysWhyOnceAndTheCaseOpens() {
        write("Nur intern", false, false);
        write("Für alle", true, false);
        Scope scope = new Scope.Region(region);
        SignedInAs.account(world.staff("K. Frei", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);
        open();
        assertThat(text()).contains("Für alle").contains("verschlossen").doesNotContain("Nur intern");

        press("Mit Begründung öffnen");
        press("Öffnen und Fallführung informieren");
        Select<GlassPurpose> purpose = $(Select.class).withCaption("Zweck").single();
        assertThat(purpose.isInvalid()).isTrue();
        purpose.setValue(GlassPurpose.COMPLAINT);
        $(TextArea.class).single().setValue("Beschwerde vom 3. November");
        press("Öffnen und Fallführung informieren");

        assertThat(text()).contains("Nur intern").contains("Vertrauliches ist für Sie offen bis");
        assertThat(world.ask(
                        "select reason from audit_event where object_type = 'internal-notes' and dossier_id = ?",
                        selam.id()))
                .isEqualTo("Beschwerde vom 3. November");
    }

    @Test
    void manyNotesComeAHandfulAtATime() {
        for (int i = 0; i < 11; i++) {
            write("Nummer " + i + ".", false, false);
        }
        open();
        assertThat($(NoteItem.class).all()).hasSize(8);

        press("Noch 3 ältere Notizen zeigen");

        assertThat($(NoteItem.class).all()).hasSize(11);
    }

    @Test
    void theSheetOfThePersonShowsWhatIsSharedAsItWasTyped() {
        write("Nur intern", false, false);
        write("Bitte <b>Ausweis</b> mitbringen", true, false);

        String sheet = pocket.html(world.signInAsRefugee(selam), Locale.forLanguageTag("ar"), "");

        assertThat(sheet)
                .contains("ملاحظات لكم")
                .contains("<bdi dir=\"auto\" lang=\"de-CH\">Bitte &lt;b&gt;Ausweis&lt;/b&gt; mitbringen</bdi>")
                .doesNotContain("Nur intern");
    }

    private void write(String text, boolean shared, boolean sensitive) {
        notes.write(selam, new NoteForm(MeetingWorld.today(), null, shared, sensitive, text, shared ? "de-CH" : null));
    }

    private void press(String button) {
        // the header of the case offers writing too
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private void open() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
        roundTrip();
    }
}
