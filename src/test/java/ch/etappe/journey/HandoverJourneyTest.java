package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** Somebody has moved from Olten to Solothurn: both sides' screens from the prepared hand-over to the new responsible. */
@Tag("browser")
@Timeout(300)
@TestMethodOrder(OrderAnnotation.class)
class HandoverJourneyTest {

    private static Portal portal;
    private static String handover;
    private static String dossier;
    private static String name;

    @BeforeAll
    static void start() throws Exception {
        portal = Portal.withSample("demo");
        Map<String, Object> draft = portal.database().sql("""
                        select h.id, h.dossier_id, coalesce(concat(p.official_name, ', ', p.first_name), p.official_name) as name
                        from handover h join dossier d on d.id = h.dossier_id join person p on p.id = d.person_id
                        where h.state = 'DRAFT' and h.moved
                        """).query().singleRow();
        handover = String.valueOf(draft.get("id"));
        dossier = String.valueOf(draft.get("dossier_id"));
        name = String.valueOf(draft.get("name"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void theGivingSideFindsTheMoveChecksAndAsks() {
        try (Visitor lead = visitor().as("region", "/casework")) {
            lead.sees("1 Person weggezogen").finds("home").follow("Ausgehende ansehen");
            lead.sees(name).sees("In Vorbereitung").finds("outgoing").follow(name);
            lead.sees("Interne Notizen bleiben zurück").finds("draft");
            for (String hint : new String[] {
                "Die Person weiss, wer künftig zuständig ist", "Interne Notizen durchgesehen: sie bleiben hier"
            }) {
                lead.page().getByLabel(hint).first().check();
                lead.settled();
            }
            lead.press("Anfragen").finds("request dialog");
            lead.type("Warum wird übergeben? Die andere Seite liest es.", "Umzug nach Solothurn");
            inDialog(lead, "Anfragen");
            lead.sees("Wartet auf Annahme").finds("requested").picture("handover-giving");

            lead.open("/casework/dossiers/" + dossier).sees("Zuständig bleiben Sie bis zur Annahme");
        }
    }

    @Test
    @Order(2)
    void theReceivingSideReadsThePackageAndTakesTheCase() {
        try (Visitor caseworker = visitor().as("caseworker2", "/casework")) {
            caseworker.open("/casework/dossiers/" + dossier).sees("Diese Seite gibt es nicht");
            caseworker.open("/casework/handovers").sees(name).follow(name);
            caseworker
                    .sees("Stammdaten")
                    .sees("Umzug nach Solothurn")
                    .finds("incoming")
                    .picture("handover-receiving");
            caseworker.press("Annehmen").finds("accept dialog");
            caseworker.page().getByLabel("Wer wird zuständig?").first().click();
            caseworker.page().locator("vaadin-select-item").first().click();
            inDialog(caseworker, "Annehmen");
            caseworker.sees("Angenommen").finds("accepted").follow("Zum Dossier");

            caseworker.sees(name).sees("Fallführung").finds("taken case").picture("handover-taken");
        }
    }

    @Test
    @Order(3)
    void theGivingSideKeepsTheRecordAndReadsTheCaseNoMore() {
        try (Visitor lead = visitor().as("region", "/casework/handovers/" + handover)) {
            lead.sees("Angenommen")
                    .sees("Dieser Fall ist hier nicht mehr einsehbar")
                    .finds("kept record");

            lead.open("/casework/dossiers/" + dossier).sees("Diese Seite gibt es nicht");
        }
    }

    private static void inDialog(Visitor visitor, String word) {
        Locator dialog = visitor.page().locator("vaadin-dialog[opened]");
        assertThat(dialog).hasCount(1);
        dialog.locator("vaadin-button")
                .getByText(word, new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.settled();
    }

    private static Visitor visitor() {
        return new Visitor(Browsers.desk(), portal.address());
    }
}
