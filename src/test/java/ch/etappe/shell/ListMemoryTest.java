package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Refusal;
import ch.etappe.shell.ListMemory.Search;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ListMemoryTest {

    @Autowired
    ListMemory memory;

    @Autowired
    MeetingWorld world;

    private UUID region;

    @BeforeEach
    void somebody() {
        region = world.region("Olten");
        world.signInAsCaseworker(region);
    }

    @AfterEach
    void nobody() {
        SignedInAs.nobody();
    }

    @Test
    void keepsASearchUnderItsNameAndReplacesOneOfTheSameName() {
        memory.save("dossiers", " Meine pausierten ", "?state=paused&mine");
        memory.save("dossiers", "Meine pausierten", "?state=paused");

        assertThat(memory.searches("dossiers")).singleElement().satisfies(search -> {
            assertThat(search.name()).isEqualTo("Meine pausierten");
            assertThat(search.query()).isEqualTo("?state=paused");
        });
        assertThat(memory.searches("offers")).isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        memory.save("dossiers", "Meine", "?mine");
        memory.show("dossiers", "allocated", false);
        Search mine = memory.searches("dossiers").getFirst();
        world.signInAsCaseworker(region);

        assertThat(memory.searches("dossiers")).isEmpty();
        assertThat(memory.hidden("dossiers")).isEmpty();
        memory.remove(mine.id());
        assertThat(world.ask("select name from saved_search where id = ?", mine.id()))
                .isEqualTo("Meine");
    }

    @Test
    void remembersWhichColumnsSomebodyLeavesOut() {
        memory.show("dossiers", "allocated", false);
        memory.show("dossiers", "allocated", false);
        memory.show("dossiers", "group", false);
        memory.show("dossiers", "group", true);

        assertThat(memory.hidden("dossiers")).containsExactly("allocated");
    }

    @Test
    void refusesASearchWithoutAName() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> memory.save("dossiers", "  ", "?mine"));
    }
}
