package ch.etappe.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where people come from, by target group, and what they speak. Shares are plausible, not statistics. */
final class Origins {

    private static final Map<String, String> OWN_SCRIPT =
            Map.of("ER", "ti", "AF", "fa-AF", "SY", "ar", "UA", "uk", "LK", "ta");

    private final Chance chance;
    private final Map<String, Deck<String>> byGroup = new HashMap<>();
    private final Map<String, Deck<List<String>>> languages = new HashMap<>();

    Origins(SampleWorld world) {
        this.chance = world.chance("origins");
        for (String group : List.of("FL_B", "FL_VA", "VA", "AS")) {
            byGroup.put(
                    group,
                    deck().with(27, "ER")
                            .with(27, "AF")
                            .with(16, "SY")
                            .with(16, "TR")
                            .with(8, "SO")
                            .with(6, "LK"));
        }
        byGroup.put("S", deck().with(1, "UA"));
        byGroup.put("S_B", deck().with(1, "UA"));
        byGroup.put(
                "AIG",
                deck().with(3, "IT").with(3, "PT").with(3, "XK").with(2, "TR").with(1, "LK"));
        byGroup.put("CH_SH", deck().with(1, "CH"));
        speak("ER", List.of("ti"), List.of("ti", "ar"), List.of("ti", "am"));
        speak("AF", List.of("fa-AF"), List.of("fa-AF", "ps"), List.of("ps", "fa-AF"));
        speak("SY", List.of("ar"), List.of("ar", "en"), List.of("kmr", "ar"));
        speak("UA", List.of("uk", "ru"), List.of("uk", "ru", "en"), List.of("uk"));
        speak("TR", List.of("tr"), List.of("kmr", "tr"), List.of("tr", "en"));
        speak("SO", List.of("so"), List.of("so", "ar"));
        speak("LK", List.of("ta"), List.of("ta", "en"));
        speak("IT", List.of("it"));
        speak("PT", List.of("pt"), List.of("pt", "fr"));
        speak("XK", List.of("sq"));
        speak("CH", List.of("de-CH"));
    }

    String of(String targetGroup) {
        return Objects.requireNonNull(byGroup.get(targetGroup)).draw();
    }

    List<String> languages(String origin) {
        return Objects.requireNonNull(languages.get(origin)).draw();
    }

    static @Nullable String scriptLanguage(String origin) {
        return OWN_SCRIPT.get(origin);
    }

    private Deck<String> deck() {
        return new Deck<>(chance);
    }

    @SafeVarargs
    private void speak(String origin, List<String>... choices) {
        Deck<List<String>> deck = new Deck<>(chance);
        for (List<String> choice : choices) {
            deck.with(1, choice);
        }
        languages.put(origin, deck);
    }
}
