package ch.etappe.talk;

import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The place behind a QR code. Open to anybody with the code, so it reads nothing that concerns a person. */
@Component
public class TalkPlaces {

    private final JdbcClient database;
    private final Clock clock;

    TalkPlaces(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty for a code that never was, that was taken back, and once the talk is over: all three look the same. */
    @Transactional(readOnly = true)
    public Optional<TalkPlace> find(String token) {
        return database.sql("""
                        select office, street, postcode, town, room, phone, starts_at, ends_at from talk_invitation
                        where token = :token and page_closed_at is null and ends_at > :now
                        """)
                .param("token", token)
                .param("now", UtcColumn.of(clock.instant()))
                .query((row, number) -> new TalkPlace(
                        InvitationReader.office(row),
                        UtcColumn.instant(row, "starts_at"),
                        UtcColumn.instant(row, "ends_at")))
                .optional();
    }
}
