package ch.etappe.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Presence;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CasePageTest extends BeforeTheScreen {

    @Autowired
    MeetingWorld world;

    @Autowired
    ProcessSteps steps;

    @Autowired
    Presence presence;

    @Autowired
    JdbcClient database;

    private UUID region;
    private UserId caseworker;
    private DossierId selam;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        caseworker = world.signInAsCaseworker(region);
    }

    @Test
    void showsWhatHappenedAndWhatIsNext() {
        steps.complete(selam, "INITIAL_INTERVIEW", MeetingWorld.today().minusDays(1));
        world.appointment(selam, caseworker, "HELD", -60 * 24 * 3);
        world.appointment(selam, caseworker, "CONFIRMED", 60 * 24);

        navigate(DossierView.path(selam), DossierView.class);

        assertThat(text())
                .contains("Verlauf", "Erstgespräch: erledigt", "Gespräch zum Plan mit S. Brunner: ")
                .contains("Nächster Termin", "Termin vorschlagen", "Drucken");
    }

    @Test
    void theWholeTimelineIsAPageOfItsOwn() {
        world.appointment(selam, caseworker, "NO_SHOW", -60 * 24 * 3);

        navigate(TimelineView.path(selam), TimelineView.class);

        assertThat(text()).contains("Tesfay, Selam", "nicht erschienen");
    }

    @Test
    void saysWhoElseHasTheCaseOpen() {
        UserId keller = world.staff("A. Keller", Role.CASEWORKER, new Scope.Region(region));
        SignedInAs.account(keller, Role.CASEWORKER, new Scope.Region(region));
        presence.seen(selam);
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));

        navigate(DossierView.path(selam), DossierView.class);

        assertThat(text()).contains("A. Keller hat dieses Dossier auch offen.");
    }

    @Test
    void aLongPageHasAWayToEachOfItsChapters() {
        navigate(DossierView.path(selam), DossierView.class);

        Nav jumps = $(Nav.class).single();
        assertThat($(Anchor.class, jumps).all())
                .extracting(Anchor::getHref)
                .contains(DossierView.path(selam) + "#plan", DossierView.path(selam) + "#appointments");
    }

    @Test
    void aStuckCaseSaysSoWithASuggestion() {
        database.sql("""
                        insert into stall (dossier_id, cause, since) values (:dossier, 'SILENT', :since)
                        """)
                .param("dossier", selam.id())
                .param("since", MeetingWorld.today().minusDays(70))
                .update();

        navigate(DossierView.path(selam), DossierView.class);

        assertThat(text())
                .contains("Braucht Aufmerksamkeit", "Seit 70 Tagen nichts geschehen", "Vorschlag: einen Termin");
    }

    @Test
    void aRegionLeadIsOfferedNoActsButPrinting() {
        UserId lead = world.staff("R. Leitung", Role.REGION_LEAD, new Scope.Region(region));
        SignedInAs.account(lead, Role.REGION_LEAD, new Scope.Region(region));

        navigate(DossierView.path(selam), DossierView.class);

        assertThat(text()).contains("Drucken").doesNotContain("Termin vorschlagen");
    }
}
