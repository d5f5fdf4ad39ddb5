package ch.etappe.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final long NOW = System.currentTimeMillis();

    @Test
    void anIdIsOfVersionSevenAndCarriesItsMoment() {
        long later = NOW + 3_600_000;

        UUID id = Ids.at(later);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(later);
    }

    @Test
    void manyAtOnceAndAClockSetBackKeepTheOrder() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.at(NOW));
        }
        ids.add(Ids.at(NOW - 3_600_000));
        ids.add(Ids.at(NOW - 3_600_000));
        ids.add(Ids.next());

        assertThat(ids).isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }
}
