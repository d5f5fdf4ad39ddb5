package ch.etappe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_options_everything_is_wanted() {
        assertThat(Options.parse(List.of()).wants("start.ready")).isTrue();
    }

    @Test
    void only_takes_the_ids_that_begin_so() {
        Options options = Options.parse(List.of("--only", "session.refugee"));

        assertThat(options.wants("session.refugee")).isTrue();
        assertThat(options.wants("session.refugee.freed")).isTrue();
        assertThat(options.wants("session.caseworker")).isFalse();
        assertThat(options.wants("start.session.refugee")).isFalse();
    }

    @Test
    void options_that_nobody_knows_are_refused() {
        assertThatThrownBy(() -> Options.parse(List.of("--onlly", "x"))).hasMessageContaining("--onlly");
        assertThatThrownBy(() -> Options.parse(List.of("--only"))).hasMessageContaining("needs a value");
    }

    @Test
    void every_group_names_its_figures_and_no_two_have_the_same() {
        List<String> ids =
                Groups.all().stream().flatMap(group -> group.ids().stream()).toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+([.][a-z0-9-]+)+"));
    }
}
