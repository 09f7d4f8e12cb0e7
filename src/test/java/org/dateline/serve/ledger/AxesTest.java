package org.dateline.serve.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxesTest {
    @Test
    void equal_steps_are_equal_ratios_where_values_span_more_than_two_orders_of_magnitude() {
        Scale wide = Scale.of(DoubleStream.of(3, 900));
        assertThat(wide.logarithmic()).isTrue();
        assertThat(wide.ticks()).containsExactly(10.0, 100.0, 1000.0);
        assertThat(wide.at(30) - wide.at(3)).isCloseTo(wide.at(300) - wide.at(30), within(1e-9));
        assertThat(Scale.of(DoubleStream.of(3, 300)).logarithmic()).isFalse();
        assertThat(Scale.of(DoubleStream.of(-3, 30_000)).logarithmic()).isFalse();
    }

    @Test
    void one_value_and_none_have_a_scale_too() {
        for (double value : new double[] {0, 7, -7, 1e12}) {
            Scale scale = Scale.of(DoubleStream.of(value));
            assertThat(scale.at(value)).isBetween(0.0, 1.0);
            assertThat(scale.ticks()).hasSizeBetween(1, 12);
        }
        assertThat(Scale.of(DoubleStream.of(Double.POSITIVE_INFINITY)).ticks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2024-01-01", "2024-01-01, 2024-03-01", "2019-05-01, 2024-03-01", "1800-01-01, 2024-03-01"})
    void an_axis_has_marks_that_can_be_read(LocalDate first, LocalDate last) {
        TimeAxis axis = TimeAxis.of(List.of(first, last));
        assertThat(axis.ticks()).hasSizeBetween(1, 14);
        assertThat(axis.at(first)).isBetween(0.0, 1.0);
        assertThat(axis.at(last)).isBetween(0.0, 1.0);
    }
}
