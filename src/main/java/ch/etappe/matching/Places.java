package ch.etappe.matching;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around where places lie; distances to courses are reckoned from it. A correction holds at once. */
@Service
@Transactional
public class Places {

    private static final String READS = "hasAnyRole('CANTON', 'ASSOCIATION')";
    private static final String WRITES = "hasRole('CANTON')";

    /** About ten metres: more would pretend to know where somebody lives. */
    private static final int DIGITS = 4;

    private final JdbcClient database;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Places(JdbcClient database, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param text part of a name; empty for all */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<PlaceSummary> page(String text, int offset, int limit) {
        return database.sql("""
                        select p.town, p.bfs_no, p.latitude, p.longitude, c.changed_at, u.display_name, c.reason
                        from place_point p
                             left join place_point_change c on c.id =
                                  (select o.id from place_point_change o where o.town = p.town
                                   order by o.changed_at desc, o.id desc limit 1)
                             left join user_account u on u.id = c.changed_by
                        where instr(p.town, :text) > 0 or :text = ''
                        order by p.town limit :limit offset :offset
                        """)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new PlaceSummary(
                        row.getString("town"),
                        row.getObject("bfs_no") != null,
                        row.getBigDecimal("latitude"),
                        row.getBigDecimal("longitude"),
                        UtcColumn.find(row, "changed_at").orElse(null),
                        row.getString("display_name"),
                        row.getString("reason")))
                .list();
    }

    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public int count(String text) {
        return database.sql("select count(*) from place_point where instr(town, :text) > 0 or :text = ''")
                .param("text", text.strip())
                .query(Integer.class)
                .single();
    }

    /** What is wrong with a form; empty if nothing is. */
    @PreAuthorize(WRITES)
    public List<Problem> problems(PlaceForm form) {
        return form.problems();
    }

    /**
     * Corrects where a place lies, or adds one that is missing. The same once more changes nothing.
     *
     * @throws Refusal the first of {@link #problems}
     */
    @PreAuthorize(WRITES)
    public void correct(PlaceForm form) {
        Problem.refuse(problems(form));
        String town = form.town().strip();
        BigDecimal latitude = rounded(form.latitude());
        BigDecimal longitude = rounded(form.longitude());
        Optional<BigDecimal[]> before = database.sql(
                        "select latitude, longitude from place_point where town = :town for update")
                .param("town", town)
                .query((row, number) -> new BigDecimal[] {row.getBigDecimal(1), row.getBigDecimal(2)})
                .optional();
        if (before.filter(old -> old[0].compareTo(latitude) == 0 && old[1].compareTo(longitude) == 0)
                .isPresent()) {
            return;
        }
        database.sql("""
                        insert into place_point (town, latitude, longitude) values (:town, :latitude, :longitude)
                        on duplicate key update latitude = :latitude, longitude = :longitude
                        """)
                .param("town", town)
                .param("latitude", latitude)
                .param("longitude", longitude)
                .update();
        UUID id = Ids.next();
        database.sql("""
                        insert into place_point_change (id, town, latitude_before, longitude_before, latitude, longitude,
                                                        reason, changed_by, changed_at)
                        values (:id, :town, :latitudeBefore, :longitudeBefore, :latitude, :longitude, :reason, :by, :at)
                        """)
                .param("id", id)
                .param("town", town)
                .param("latitudeBefore", before.map(old -> old[0]).orElse(null))
                .param("longitudeBefore", before.map(old -> old[1]).orElse(null))
                .param("latitude", latitude)
                .param("longitude", longitude)
                .param("reason", form.reason().strip())
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .update();
        audit.did("place-corrected", "place", id, null);
    }

    private static BigDecimal rounded(@Nullable BigDecimal typed) {
        return Objects.requireNonNull(typed).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
