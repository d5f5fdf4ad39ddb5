package ch.etappe.organisation;

import ch.etappe.i18n.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values in force. Whoever computes may ask, signed in or not: they are no secret and nobody's data. */
@Component
public class Settings {

    private final JdbcClient database;
    private final Clock clock;

    Settings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In force today. */
    public int value(Setting setting) {
        return value(setting, Dates.dayOf(clock.instant()));
    }

    /** In force on that day, in the unit of the setting. */
    public int value(Setting setting, LocalDate on) {
        return database.sql("""
                        select value from setting where name = :name and standing_from <= :on
                        order by standing_from desc limit 1
                        """)
                .param("name", setting.name())
                .param("on", on)
                .query(Integer.class)
                .optional()
                .orElse(setting.standard());
    }
}
