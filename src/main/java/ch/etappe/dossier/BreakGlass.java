package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.GlassForm.Field;
import ch.etappe.dossier.GlassForm.Problem;
import ch.etappe.dossier.Involvement.Standing;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A region lead oversees cases and does not lead them: the most private of a case is read with a reason, for a while, and
 * whoever leads the case is told. Who is responsible for the case or stands in needs none of that.
 */
@Service
@Transactional
public class BreakGlass {

    private final DossierAccess access;
    private final Involvement involvement;
    private final CurrentUser currentUser;
    private final Settings settings;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    BreakGlass(
            DossierAccess access,
            Involvement involvement,
            CurrentUser currentUser,
            Settings settings,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.access = access;
        this.involvement = involvement;
        this.currentUser = currentUser;
        this.settings = settings;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** @throws NotFound if the dossier is out of reach */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public GlassPane of(DossierId dossier) {
        if (currentUser.role() != Role.REGION_LEAD) {
            access.require(dossier);
            return new GlassPane(Glass.NONE, null, 0);
        }
        Standing standing = standing(dossier);
        return new GlassPane(standing.glass(), standing.openUntil(), settings.value(DossierSettings.GLASS_MINUTES));
    }

    /** Why the glass does not break for what was typed; empty if it does. */
    @PreAuthorize("hasRole('REGION_LEAD')")
    public List<Problem> problems(GlassForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.purpose() == null) {
            problems.add(new Problem(Field.PURPOSE, "dossier.refusal.glass-purpose", 0));
        }
        int length = form.words().strip().length();
        if (length < GlassForm.SHORTEST) {
            problems.add(new Problem(Field.WORDS, "dossier.refusal.glass-words", GlassForm.SHORTEST));
        } else if (length > GlassForm.LONGEST) {
            problems.add(new Problem(Field.WORDS, "dossier.refusal.glass-long", GlassForm.LONGEST));
        }
        return problems;
    }

    /**
     * Opens the most private of this case to this account until the time is over. Written down with its reason; whoever is
     * responsible and whoever stands in today are told. Where nothing is closed, nothing happens.
     *
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal the first of {@link #problems}
     */
    @PreAuthorize("hasRole('REGION_LEAD')")
    public void open(DossierId dossier, GlassForm form) {
        if (standing(dossier).glass() != Glass.CLOSED) {
            return;
        }
        problems(form).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key(), problem.limit());
        });
        Instant now = clock.instant();
        UUID id = Ids.next();
        database.sql("""
                        insert into dossier_glass (id, dossier_id, account_id, purpose, words, broken_at, open_until)
                        values (:id, :dossier, :account, :purpose, :words, :now, :until)
                        """)
                .param("id", id)
                .param("dossier", dossier.id())
                .param("account", currentUser.id().id())
                .param("purpose", Objects.requireNonNull(form.purpose()).name())
                .param("words", form.words().strip())
                .param("now", UtcColumn.of(now))
                .param(
                        "until",
                        UtcColumn.of(now.plus(Duration.ofMinutes(settings.value(DossierSettings.GLASS_MINUTES)))))
                .update();
        tell(id, dossier, now);
        audit.did("read", "glass", id, dossier.id(), form.words().strip());
    }

    /** Of a closed case whoever was responsible last. */
    private void tell(UUID glass, DossierId dossier, Instant now) {
        database.sql("""
                        insert into dossier_glass_notice (glass_id, user_id)
                        with charge as (
                            select coalesce(d.responsible_id,
                                            (select a.caseworker_id from dossier_assignment a where a.dossier_id = d.id
                                             order by a.valid_from desc, a.id desc limit 1)) as user_id
                            from dossier d where d.id = :dossier)
                        select :glass, c.user_id from charge c where c.user_id is not null
                        union
                        select :glass, b.deputy_id from charge c join caseworker_absence b on b.caseworker_id = c.user_id
                        where b.cancelled_at is null and :today between b.from_on and b.to_on
                        """)
                .param("glass", glass)
                .param("dossier", dossier.id())
                .param("today", Dates.dayOf(now))
                .update();
    }

    private Standing standing(DossierId dossier) {
        access.require(dossier);
        return involvement.standing(dossier).orElseThrow(NotFound::new);
    }
}
