package ch.etappe.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some notes and a few papers, in the sets that people look at. The files of the papers come from {@link SampleFiles}. */
final class SampleRecords {

    private static final List<String> CALLS = List.of(
            "Hat angerufen: Der Kurs gefällt, der Weg ist lang. ÖV-Abo geprüft, Antrag läuft.",
            "Rückfrage zum Brief der Krankenkasse. Gemeinsam gelesen, Frist bis Ende Monat.",
            "Meldet sich nach der Schnupperlehre: möchte die Vorlehre beginnen.");

    private static final List<String> TALKS = List.of(
            "Gespräch über die Wohnsituation. Sucht ein Zimmer in der Nähe des Kursorts.",
            "Kinderbetreuung für die Kurszeiten besprochen. Spielgruppe hat ab August einen Platz.",
            "Zeugnisse aus dem Herkunftsland angeschaut; Übersetzung wird bestellt.");

    private final SampleWorld world;
    private final Chance chance;
    private final boolean shown;

    SampleRecords(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("records");
        this.shown = !world.size().hasHistory();
    }

    void of(SampleCase dossier) {
        if (!shown || !dossier.isActive()) {
            return;
        }
        boolean known = dossier.isStory(Story.REFUGEE) || dossier.isStory(Story.REFUGEE2);
        if (known) {
            story(dossier);
        } else if (dossier.days() > 20 && chance.percent(45)) {
            note(dossier, chance.percent(50) ? "CALL" : "MEETING", chance.between(3, 20));
        }
        if (!known && dossier.days() > 60 && chance.percent(5)) {
            paper(dossier, "CERTIFICATE", "Kursbestätigung", true, false, null, 12);
        }
    }

    private void story(SampleCase dossier) {
        note(dossier, "INTERNAL", false, "CALL", CALLS.getFirst(), null, 9);
        note(
                dossier,
                "INTERNAL",
                true,
                "MEETING",
                "Schläft schlecht, möchte mit einer Ärztin reden. Adresse gegeben.",
                null,
                6);
        note(
                dossier,
                "SHARED",
                false,
                "MEETING",
                "Bitte bringen Sie zum nächsten Gespräch mit:\n– den Ausweis\n– die Kursbestätigung",
                "de-CH",
                4);
        paper(dossier, "PERMIT", "Ausweis", true, false, world.today().plusDays(35), 8);
        paper(dossier, "CERTIFICATE", "Kursbestätigung Deutsch", true, false, null, 5);
        paper(dossier, "MEDICAL", "Arztzeugnis", false, true, world.today().minusDays(12), 40);
    }

    private void note(SampleCase dossier, String kind, int daysAgo) {
        note(dossier, "INTERNAL", false, kind, chance.of(kind.equals("CALL") ? CALLS : TALKS), null, daysAgo);
    }

    private void note(
            SampleCase dossier,
            String visibility,
            boolean sensitive,
            String kind,
            String text,
            @Nullable String language,
            int daysAgo) {
        UUID id = world.ids().next();
        LocalDate day = world.today().minusDays(daysAgo);
        world.tables()
                .note
                .row(
                        id,
                        id,
                        0,
                        dossier.id(),
                        visibility,
                        sensitive,
                        kind,
                        day,
                        text,
                        language,
                        dossier.caseworker(),
                        SampleWorld.utc(day));
    }

    private void paper(
            SampleCase dossier,
            String type,
            String title,
            boolean shared,
            boolean sensitive,
            @Nullable LocalDate expires,
            int daysAgo) {
        world.tables()
                .document
                .row(
                        world.ids().next(),
                        dossier.id(),
                        type,
                        title,
                        shared ? "CLIENT" : "INTERNAL",
                        sensitive,
                        expires,
                        false,
                        dossier.caseworker(),
                        SampleWorld.utc(world.today().minusDays(daysAgo)),
                        world.ids().next(),
                        "PDF",
                        SampleFiles.CONTENT.length,
                        SampleFiles.SHA256,
                        "NO_SCANNER");
    }
}
