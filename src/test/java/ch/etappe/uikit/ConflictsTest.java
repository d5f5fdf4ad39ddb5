package ch.etappe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private record NoteForm(String subject, String body, LocalDate day) {}

    private final NoteForm opened = new NoteForm("Kurs", "Beginnt bald", MONDAY);
    private final NoteForm mine = new NoteForm("Kurs A1", "Beginnt am Montag", MONDAY);
    private final NoteForm stored = new NoteForm("Kurs", "Ist voll", MONDAY.plusDays(1));
    private final Conflicts<NoteForm> conflicts = new Conflicts<>(opened, mine, stored);

    @Test
    void onlyWhatBothChangedDifferentlyIsAConflict() {
        assertThat(conflicts.fields()).containsExactly("body");
    }

    @Test
    void whatOnlyOneChangedMergesByItself() {
        NoteForm merged = conflicts.resolved(Set.of());

        assertThat(merged.subject()).isEqualTo("Kurs A1");
        assertThat(merged.day()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void theChoiceDecidesAConflict() {
        assertThat(conflicts.resolved(Set.of("body")).body()).isEqualTo("Beginnt am Montag");
        assertThat(conflicts.resolved(Set.of()).body()).isEqualTo("Ist voll");
    }

    @Test
    void theSameChangeByBothIsNoConflict() {
        assertThat(new Conflicts<>(opened, stored, stored).fields()).isEmpty();
    }
}
