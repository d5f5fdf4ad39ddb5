package ch.etappe.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampTest {

    private static final Instant CHANGE = Instant.parse("2026-11-24T08:30:40.250Z");

    @Test
    void aSecondThatIsNotOverIsNotNamedYet() {
        Stamp.Seen early = new Stamp.Seen(CHANGE.plusMillis(700), CHANGE);
        Stamp.Seen later = new Stamp.Seen(CHANGE.plusMillis(750), CHANGE);

        assertThat(early.lastModified()).isEqualTo("2026-11-24T08:30:39Z");
        assertThat(later.lastModified()).isEqualTo("2026-11-24T08:30:40Z");
    }
}
