package ch.etappe.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Short assessments where the step is done, some re-assessments beside them, and one draft in work. */
final class SampleAssessments {

    private static final List<String> RATINGS = List.of("MUCH_SUPPORT", "SOME_SUPPORT", "GOOD", "STRENGTH");
    private static final List<String> SHORT = List.of(
            "LANGUAGE",
            "LITERACY",
            "EDUCATION",
            "WORK_EXPERIENCE",
            "HEALTH_CAPACITY",
            "FAMILY_CHILDCARE",
            "MOTIVATION",
            "SOCIAL_NETWORK");
    private static final List<String> FURTHER =
            List.of("SKILLS_INFORMAL", "HOUSING", "LEARNING_HABIT", "DIGITAL", "MOBILITY");

    /** What was heard where support is needed, and where it carries. */
    private static final Map<String, List<String>> HEARD = Map.ofEntries(
            heard("LANGUAGE", "Gespräch nur mit Dolmetschen möglich.", "Beantwortet einfache Fragen ohne Hilfe."),
            heard("LITERACY", "Liest die lateinische Schrift noch nicht sicher.", "Füllt das Formular selber aus."),
            heard("EDUCATION", "Wenige Jahre Schule, ohne Abschluss.", "Mittelschule beendet, Zeugnisse liegen vor."),
            heard("WORK_EXPERIENCE", "Hat in der Familie mitgeholfen.", "Mehrere Jahre im selben Beruf gearbeitet."),
            heard("HEALTH_CAPACITY", "Schläft schlecht, ermüdet rasch.", "Traut sich einen ganzen Arbeitstag zu."),
            heard(
                    "FAMILY_CHILDCARE",
                    "Betreut die Kinder am Vormittag allein.",
                    "Betreuung ist geregelt, zeitlich frei."),
            heard("MOTIVATION", "Sorgt sich um Angehörige, Ziele noch offen.", "Hat klare Ziele und fragt nach."),
            heard("SOCIAL_NETWORK", "Kennt hier noch fast niemanden.", "Besucht einen Verein, hat Bekannte im Ort."),
            heard(
                    "SKILLS_INFORMAL",
                    "Nennt selber keine Fähigkeiten.",
                    "Näht, kocht für viele, führt ein Haushaltsbuch."),
            heard("HOUSING", "Kein ruhiger Platz zum Lernen.", "Eigene Wohnung, ruhig."),
            heard("LEARNING_HABIT", "Lernt nur im Kurs.", "Übt jeden Tag eine halbe Stunde."),
            heard(
                    "DIGITAL",
                    "Braucht Hilfe bei Formularen am Bildschirm.",
                    "Schreibt E-Mails und sucht Fahrpläne selber."),
            heard("MOBILITY", "Fährt noch nicht allein mit dem Zug.", "Ist mit Velo und Zug unterwegs."));

    private final SampleWorld world;
    private final Chance chance;

    SampleAssessments(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("assessments");
    }

    void of(SampleCase dossier) {
        LocalDate first = dossier.done().get(SampleSteps.ASSESSMENT);
        if (first == null) {
            return;
        }
        Map<String, Integer> levels = levels(dossier.person());
        write(dossier, "SHORT", "COMPLETED", first, levels, SHORT.size());
        LocalDate again = dossier.isStory(Story.REFUGEE2) ? dossier.until().minusDays(45) : first.plusDays(420);
        boolean known = dossier.isStory(Story.REFUGEE2) || dossier.isStory(Story.ILLITERATE);
        if (dossier.isStory(Story.REFUGEE) || !again.isBefore(dossier.until()) || !(known || chance.percent(30))) {
            return;
        }
        FURTHER.forEach(dimension -> levels.put(dimension, chance.between(1, 3)));
        levels.replaceAll((dimension, level) -> chance.percent(55) ? Math.min(level + 1, 4) : level);
        boolean draft = dossier.isStory(Story.ILLITERATE);
        write(dossier, "RE", draft ? "DRAFT" : "COMPLETED", again, levels, draft ? 5 : levels.size());
    }

    private Map<String, Integer> levels(SamplePerson person) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String dimension : SHORT) {
            levels.put(
                    dimension,
                    switch (dimension) {
                        case "LANGUAGE" -> person.speaksGerman() ? 4 : chance.between(1, 2);
                        case "LITERACY" ->
                            switch (person.literacy()) {
                                case "NONE" -> 1;
                                case "OTHER_SCRIPT" -> 2;
                                default -> chance.between(3, 4);
                            };
                        default -> chance.between(1, 4);
                    });
        }
        return levels;
    }

    /** @param rated how many dimensions are rated already */
    private void write(
            SampleCase dossier, String type, String state, LocalDate on, Map<String, Integer> levels, int rated) {
        UUID id = world.ids().next();
        SamplePerson person = dossier.person();
        boolean done = state.equals("COMPLETED");
        world.tables()
                .assessment
                .row(
                        id,
                        dossier.id(),
                        type,
                        state,
                        on,
                        person.interpreter() == null && person.speaksGerman()
                                ? "de-CH"
                                : person.languages().getFirst(),
                        person.interpreter() == null ? null : "Interkulturelles Dolmetschen",
                        done ? potential(dossier) : null,
                        done ? String.join(",", recommended(dossier, levels)) : null,
                        dossier.caseworker(),
                        SampleWorld.utc(on),
                        done ? dossier.caseworker() : null,
                        done ? SampleWorld.utc(on).plusHours(2) : null);
        boolean shares = dossier.isStory(Story.REFUGEE) || dossier.isStory(Story.REFUGEE2) || chance.percent(70);
        int written = 0;
        for (Map.Entry<String, Integer> one : levels.entrySet()) {
            if (written++ < rated) {
                dimension(
                        id,
                        one.getKey(),
                        one.getValue(),
                        shares && !one.getKey().equals("HEALTH_CAPACITY"));
            }
        }
    }

    private void dimension(UUID assessment, String dimension, int level, boolean shared) {
        List<String> heard = Objects.requireNonNull(HEARD.get(dimension));
        world.tables()
                .assessmentDimension
                .row(assessment, dimension, RATINGS.get(level - 1), heard.get(level < 3 ? 0 : 1), shared);
    }

    private String potential(SampleCase dossier) {
        if (dossier.age() < 26) {
            return chance.percent(80) ? "TRAINING" : "LABOUR";
        }
        if (dossier.age() > 57) {
            return "SOCIAL";
        }
        return chance.percent(65) ? "LABOUR" : chance.percent(60) ? "SOCIAL" : "NOT_YET";
    }

    private static List<String> recommended(SampleCase dossier, Map<String, Integer> levels) {
        List<String> recommended = new ArrayList<>();
        add(recommended, level(levels, "LITERACY") == 1 ? "LITERACY_COURSE" : null);
        add(recommended, level(levels, "LITERACY") > 1 && level(levels, "LANGUAGE") < 4 ? "GERMAN_COURSE" : null);
        add(recommended, level(levels, "WORK_EXPERIENCE") > 2 ? "SHOW_SKILLS" : "TRY_WORK");
        add(recommended, dossier.age() < 26 ? "PREPARE_TRAINING" : null);
        add(recommended, level(levels, "SOCIAL_NETWORK") == 1 ? "MEET_PEOPLE" : null);
        return recommended;
    }

    private static void add(List<String> list, @Nullable String one) {
        if (one != null) {
            list.add(one);
        }
    }

    private static int level(Map<String, Integer> levels, String dimension) {
        return levels.getOrDefault(dimension, 4);
    }

    private static Map.Entry<String, List<String>> heard(String dimension, String low, String high) {
        return Map.entry(dimension, List.of(low, high));
    }
}
