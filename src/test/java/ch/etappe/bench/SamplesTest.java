package ch.etappe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assertThat(of(9, 1, 100, 3, 5).median()).isEqualTo(5);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(of(6, 1, 2, 100, 3, 4).median()).isEqualTo(3.5);
    }

    @Test
    void one_in_twenty_may_be_slower_than_the_p95() {
        Samples hundredAndOne =
                of(DoubleStream.iterate(100, n -> n - 1).limit(101).toArray());

        assertThat(hundredAndOne.p95()).isEqualTo(95);
        assertThat(of(1, 2, 3, 4, 5).p95()).isCloseTo(4.8, within(1e-9));
    }

    @Test
    void fewer_than_five_measurements_are_no_figure() {
        Samples four = of(1, 2, 3, 4);

        assertThatThrownBy(four::median).isInstanceOf(IllegalStateException.class);
        assertThat(four.add(5).median()).isEqualTo(3);
    }

    private static Samples of(double... values) {
        Samples samples = new Samples();
        DoubleStream.of(values).forEach(samples::add);
        return samples;
    }
}
