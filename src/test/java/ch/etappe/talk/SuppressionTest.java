package ch.etappe.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small numbers do not point at somebody, and no sum gives them away. */
class SuppressionTest {

    @Test
    void numbersBelowFiveAreHiddenAndZeroIsNoSecret() {
        assertThat(Suppression.of(0)).isEqualTo(new Suppression.Number(0, false));
        assertThat(Suppression.of(1)).isEqualTo(new Suppression.Number(5, true));
        assertThat(Suppression.of(4)).isEqualTo(new Suppression.Number(5, true));
        assertThat(Suppression.of(5)).isEqualTo(new Suppression.Number(5, false));
    }

    @Test
    void aSumSaysNothingAboutTheOnlyHiddenPart() {
        assertThat(Suppression.total(List.of(13, 7, 1))).isEqualTo(Suppression.total(List.of(13, 7, 4)));
        assertThat(Suppression.total(List.of(13, 7, 1)).below()).isTrue();
    }

    @Test
    void aSumOfSeveralHiddenPartsOrOfNoneIsShown() {
        assertThat(Suppression.total(List.of(13, 7))).isEqualTo(new Suppression.Number(20, false));
        assertThat(Suppression.total(List.of(13, 2, 1))).isEqualTo(new Suppression.Number(16, false));
        assertThat(Suppression.total(List.of(1, 2)).below()).isTrue();
    }
}
