package ch.etappe.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.offer.CourseWorld;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SitePointTest {

    @Autowired
    RunFactsReader reader;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    @Test
    void aRunLiesInTheMiddleOfItsPlaceUntilItsSiteHasCoordinatesOfItsOwn() {
        UUID provider = world.provider("Wortweide");
        CourseWorld.Course course = world.published(provider, "Deutsch A1", 10);
        assertThat(reader.one(course.run()).orElseThrow().place()).isEqualTo(new Point(47.35, 7.90));

        database.sql("update site set latitude = 47.12345, longitude = 7.54321 where provider_id = ?")
                .param(provider)
                .update();

        assertThat(reader.one(course.run()).orElseThrow().place()).isEqualTo(new Point(47.12345, 7.54321));
    }
}
