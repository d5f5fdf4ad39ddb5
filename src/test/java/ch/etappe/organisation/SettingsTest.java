package ch.etappe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.etappe.kernel.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SettingsTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    @Test
    void holdsTheStandardUntilTheDayOfTheChange() {
        Setting setting = new Setting("organisation.setting.test-" + Ids.next(), Setting.Unit.DAYS, 60, 1, 365);

        set(setting, 45);

        assertThat(settings.value(setting, CHANGE.minusDays(1))).isEqualTo(60);
        assertThat(settings.value(setting, CHANGE)).isEqualTo(45);
    }

    @Test
    void hasAStandardThatMakesSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Setting("x", Setting.Unit.PERCENT, 101, 0, 100));
    }

    private void set(Setting setting, int value) {
        UUID setter = Ids.next();
        database.sql("insert into user_account (id, login, display_name, created_at) values (:id, :id, 'T.', now())")
                .param("id", setter)
                .update();
        database.sql("""
                        insert into setting (id, name, value, valid_from, reason, set_by, set_at)
                        values (:id, :name, :value, :from, 'test', :setter, now())
                        """)
                .param("id", Ids.next())
                .param("setter", setter)
                .param("name", setting.name())
                .param("value", value)
                .param("from", CHANGE)
                .update();
    }
}
