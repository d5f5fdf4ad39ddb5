package ch.etappe.provider;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import ch.etappe.organisation.SiteId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a provider works. A site is closed and never deleted: runs that took place there keep their place. */
@Service
@Transactional
public class Sites {

    private static final String IS_LEAD = "hasRole('PROVIDER_LEAD')";
    private static final String OBJECT = "site";
    private static final int DIGITS = 5;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Sites(JdbcClient database, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own provider's, closed ones at the end. */
    @PreAuthorize(IS_LEAD)
    @Transactional(readOnly = true)
    public List<Site> own() {
        return read(ownId());
    }

    @PreAuthorize("hasRole('CANTON')")
    @Transactional(readOnly = true)
    public List<Site> of(ProviderId provider) {
        return read(provider.id());
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be saved. */
    @PreAuthorize(IS_LEAD)
    public List<Problem> problems(SiteForm form) {
        return form.problems();
    }

    /** @throws Refusal with the key of the first of {@link #problems} */
    @PreAuthorize(IS_LEAD)
    public SiteId add(SiteForm form) {
        Problem.refuse(form.problems());
        SiteId id = new SiteId(Ids.next());
        write(form, id, """
                insert into site (name, street, postcode, town, latitude, longitude, wheelchair_access, public_transport,
                                  directions, id, provider_id)
                values (:name, :street, :postcode, :town, :latitude, :longitude, :wheelchair, :transport, :directions, :id,
                        :provider)
                """, null);
        audit.did("site-added", OBJECT, id.id(), null);
        return id;
    }

    /**
     * @param seen version from {@link Site#version()}
     * @throws Refusal with the key of the first of {@link #problems}
     * @throws OptimisticLockingFailureException if a colleague changed it meanwhile
     * @throws NotFound for an unknown site and for one of another provider
     */
    @PreAuthorize(IS_LEAD)
    public void change(SiteId site, long seen, SiteForm form) {
        Problem.refuse(form.problems());
        requireOwn(site);
        requireSeen(write(form, site, """
                update site set name = :name, street = :street, postcode = :postcode, town = :town, latitude = :latitude,
                       longitude = :longitude, wheelchair_access = :wheelchair, public_transport = :transport,
                       directions = :directions, version = version + 1
                where id = :id and provider_id = :provider and version = :seen
                """, seen));
        audit.did("site-changed", OBJECT, site.id(), null);
    }

    /**
     * No new runs here from today on; what is planned stays. Once more changes nothing.
     *
     * @throws NotFound for an unknown site and for one of another provider
     */
    @PreAuthorize(IS_LEAD)
    public void close(SiteId site) {
        requireOwn(site);
        if (mark(site, "closed_on is null", Dates.dayOf(clock.instant())) > 0) {
            audit.did("site-closed", OBJECT, site.id(), null);
        }
    }

    /** @throws NotFound for an unknown site and for one of another provider */
    @PreAuthorize(IS_LEAD)
    public void open(SiteId site) {
        requireOwn(site);
        if (mark(site, "closed_on is not null", null) > 0) {
            audit.did("site-opened", OBJECT, site.id(), null);
        }
    }

    private int mark(SiteId site, String only, @Nullable LocalDate closedOn) {
        return database.sql("update site set closed_on = :day, version = version + 1"
                        + " where id = :id and provider_id = :provider and " + only)
                .param("day", closedOn)
                .param("id", site.id())
                .param("provider", ownId())
                .update();
    }

    private int write(SiteForm form, SiteId id, String sql, @Nullable Long seen) {
        return database.sql(sql)
                .param("name", form.name().strip())
                .param("street", form.street().strip())
                .param("postcode", form.postcode().strip())
                .param("town", form.town().strip())
                .param("latitude", rounded(form.latitude()))
                .param("longitude", rounded(form.longitude()))
                .param("wheelchair", Objects.requireNonNull(form.wheelchair()).name())
                .param("transport", Fields.stored(form.publicTransport()))
                .param("directions", Fields.stored(form.directions()))
                .param("id", id.id())
                .param("provider", ownId())
                .param("seen", seen)
                .update();
    }

    private static @Nullable BigDecimal rounded(String typed) {
        return SiteForm.degrees(typed)
                .map(degrees -> degrees.setScale(DIGITS, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private void requireOwn(SiteId site) {
        if (read(ownId()).stream().noneMatch(own -> own.id().equals(site))) {
            throw new NotFound();
        }
    }

    private static void requireSeen(int changed) {
        if (changed == 0) {
            throw new OptimisticLockingFailureException("The site was changed meanwhile");
        }
    }

    private List<Site> read(UUID provider) {
        return database.sql("""
                        select s.*, p.latitude as at_latitude, p.longitude as at_longitude, p.approximate
                        from site s left join site_point p on p.site_id = s.id
                        where s.provider_id = :provider order by s.closed_on is not null, s.name, s.id
                        """)
                .param("provider", provider)
                .query((row, number) -> site(row))
                .list();
    }

    private static Site site(ResultSet row) throws SQLException {
        SiteForm form = new SiteForm(
                row.getString("name"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("town"),
                typed(row.getBigDecimal("latitude")),
                typed(row.getBigDecimal("longitude")),
                WheelchairAccess.valueOf(row.getString("wheelchair_access")),
                Fields.shown(row.getString("public_transport")),
                Fields.shown(row.getString("directions")));
        return new Site(
                new SiteId(row.getObject("id", UUID.class)),
                form,
                point(row),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }

    private static Site.@Nullable Point point(ResultSet row) throws SQLException {
        BigDecimal latitude = row.getBigDecimal("at_latitude");
        return latitude == null
                ? null
                : new Site.Point(latitude, row.getBigDecimal("at_longitude"), row.getBoolean("approximate"));
    }

    private static String typed(@Nullable BigDecimal stored) {
        return stored == null ? "" : stored.stripTrailingZeros().toPlainString();
    }

    private UUID ownId() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
