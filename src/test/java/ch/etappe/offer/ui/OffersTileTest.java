package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.CurrentUser;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.Offers;
import ch.etappe.test.BeforeTheScreen;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OffersTileTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    Offers offers;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OffersTile tile;

    @Autowired
    JdbcClient database;

    private String title = "";

    @Override
    protected void signIn() {
        UUID school = world.provider("Sprachschule Aare");
        title = "Deutsch A1 " + school;
        Course course = world.published(school, title, 12);
        database.sql("update offer set confirmed_at = utc_timestamp() - interval 7 month where id = ?")
                .param(course.offer().id())
                .update();
        world.signInAsProvider(school);
    }

    @Test
    @DisplayName("BR20: the provider's home says how many offers ask to be confirmed")
    void tellsTheProvider() {
        assertThat(tile.show(currentUser.account()).orElseThrow().getElement().getTextRecursively())
                .contains("1 Angebot ist lange nicht bestätigt.");
    }

    @Test
    @DisplayName("BR20: the canton sees which offers nobody has confirmed")
    void tellsTheCanton() {
        world.signInAsCanton();

        assertThat(offers.stale(title, 0, 10))
                .singleElement()
                .satisfies(offer -> assertThat(offer.stale()).isTrue());
        assertThat(tile.show(currentUser.account())).isPresent();
    }

    @Test
    void saysNothingToAProviderWithoutAnythingToDo() {
        world.signInAsProvider(world.provider("Werkstatt Jura"));

        assertThat(tile.show(currentUser.account())).isEmpty();
    }
}
