package ch.etappe.uikit;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One stage on the path.
 *
 * @param title what the stage is called
 * @param lang language of the title where it is not the reader's own, e.g. {@code de-CH}; else null
 * @param details lines below the title, most important first
 * @param href where the stage leads; null if it leads nowhere
 */
public record Stage(
        String title,
        @Nullable String lang,
        List<LocalizedText.Reading> details,
        State state,
        @Nullable String href) implements Serializable {

    /** Where the person stands with a stage. */
    public enum State {
        DONE,
        HERE,
        NEXT;

        String key() {
            return switch (this) {
                case DONE -> "uikit.me.stage.done";
                case HERE -> "uikit.me.stage.here";
                case NEXT -> "uikit.me.stage.next";
            };
        }
    }

    public Stage {
        details = List.copyOf(details);
    }

    public static Stage of(String title, State state, String... details) {
        return new Stage(title, null, own(details), state, null);
    }

    /** A stage whose words were translated by people and may have fallen back to German. */
    public static Stage of(LocalizedText.Reading title, State state, List<LocalizedText.Reading> details) {
        return new Stage(title.text(), title.own() ? null : title.tag(), details, state, null);
    }

    /** Lines that are in the reader's language. */
    private static List<LocalizedText.Reading> own(String... lines) {
        return Stream.of(lines).map(LocalizedText.Reading::plain).toList();
    }

    public Stage linked(String to) {
        return new Stage(title, lang, details, state, to);
    }
}
