package ch.etappe.journey;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lead of a region says why the most private of a case is needed, and its caseworker finds it on the home. */
@Tag("browser")
@Timeout(300)
class BreakGlassJourneyTest {

    private static final String WHY = "Anruf des Spitals, die Fallführung ist nicht erreichbar";

    private static Portal portal;
    private static String dossier;
    private static String name;

    @BeforeAll
    static void start() throws Exception {
        portal = Portal.withSample("demo");
        Map<String, Object> one = portal.database().sql("""
                        select d.id, coalesce(concat(p.official_name, ', ', p.first_name), p.official_name) as name
                        from note n join dossier d on d.id = n.dossier_id join person p on p.id = d.person_id
                        join user_account u on u.id = d.responsible_id
                        where u.login = 'caseworker' and n.visibility = 'INTERNAL' and not n.is_sensitive
                          and d.id not in (select dossier_id from dossier_glass)
                        order by n.id limit 1
                        """).query().singleRow();
        dossier = String.valueOf(one.get("id"));
        name = String.valueOf(one.get("name"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void theLeadSaysWhyReadsAndTheCaseworkerKnows() {
        try (Visitor lead = visitor().as("region", "/casework")) {
            lead.open("/casework/dossiers/" + dossier)
                    .sees(name)
                    .sees("sind verschlossen, weil Sie diesen Fall nicht führen")
                    .sees("Interne Notizen und vertrauliche Texte sind verschlossen.");
            lead.press("Mit Begründung öffnen").finds("dialog of the glass");
            lead.press("Öffnen und Fallführung informieren").sees("Wählen Sie einen Zweck.");
            lead.page().getByLabel("Zweck").first().click();
            lead.page()
                    .locator("vaadin-select-item")
                    .getByText("Gefahr für jemanden")
                    .click();
            lead.type("Worum geht es? Die Begründung bleibt im Dossier.", WHY);
            lead.press("Öffnen und Fallführung informieren")
                    .sees("Vertrauliches ist für Sie offen bis")
                    .doesNotSee("Interne Notizen und vertrauliche Texte sind verschlossen.")
                    .finds("case behind broken glass")
                    .picture("glass-lead");
        }
        try (Visitor caseworker = visitor().as("caseworker", "/casework")) {
            caseworker
                    .sees("Vertrauliches geöffnet")
                    .sees(WHY)
                    .finds("home with openings")
                    .picture("glass-home");
            caseworker
                    .open("/casework/dossiers/" + dossier)
                    .sees("Die Regionsleitung hat Vertrauliches geöffnet")
                    .sees("Aufsicht, mit Begründung")
                    .press("Gesehen: " + name)
                    .doesNotSee("Die Regionsleitung hat Vertrauliches geöffnet");
            caseworker
                    .open("/casework/openings?kind=glass")
                    .sees(name)
                    .sees(WHY)
                    .finds("openings")
                    .picture("glass-openings");
        }
    }

    private static Visitor visitor() {
        return new Visitor(Browsers.desk(), portal.address());
    }
}
