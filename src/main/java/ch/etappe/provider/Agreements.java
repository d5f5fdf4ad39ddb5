package ch.etappe.provider;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What canton and provider agreed. The canton enters it, the provider reads it; what was wrong is withdrawn, not rewritten. */
@Service
@Transactional
public class Agreements {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String OBJECT = "service-agreement";

    /** What is asked for when one is withdrawn. */
    private enum Field {
        REASON
    }

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Agreements(JdbcClient database, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that stand, the newest first. */
    @PreAuthorize("hasRole('PROVIDER_LEAD')")
    @Transactional(readOnly = true)
    public List<Agreement> own() {
        return read(currentUser.scope(Scope.Provider.class).id()).stream()
                .filter(Agreement::stands)
                .toList();
    }

    /** All that were ever entered, the newest first. */
    @PreAuthorize(IS_CANTON)
    @Transactional(readOnly = true)
    public List<Agreement> of(ProviderId provider) {
        return read(provider.id());
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be entered. */
    @PreAuthorize(IS_CANTON)
    public List<Problem> problems(AgreementForm form) {
        return form.problems();
    }

    /**
     * @throws Refusal with the key of the first of {@link #problems}
     * @throws NotFound if there is no such provider
     */
    @PreAuthorize(IS_CANTON)
    public void enter(ProviderId provider, AgreementForm form) {
        Problem.refuse(form.problems());
        AgreementId id = AgreementId.next();
        try {
            database.sql("""
                            insert into service_agreement (id, provider_id, valid_from, valid_to, seats, volume, amount,
                                                           reference, entered_by, entered_at)
                            values (:id, :provider, :from, :to, :seats, :volume, :amount, :reference, :by, :at)
                            """)
                    .param("id", id.id())
                    .param("provider", provider.id())
                    .param("from", form.from())
                    .param("to", form.to())
                    .param("seats", form.seatCount().orElse(null))
                    .param("volume", Fields.stored(form.volume()))
                    .param("amount", form.money().map(Chf::rappen).orElse(null))
                    .param("reference", form.reference().strip())
                    .param("by", currentUser.id().id())
                    .param("at", UtcColumn.of(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException noSuchProvider) {
            throw new NotFound();
        }
        audit.did("agreement-entered", OBJECT, id.id(), null);
    }

    /**
     * @throws Refusal {@code organisation.refusal.reason-missing}
     * @throws OptimisticLockingFailureException if somebody withdrew it meanwhile
     * @throws NotFound if there is no such agreement with that provider
     */
    @PreAuthorize(IS_CANTON)
    public void withdraw(ProviderId provider, AgreementId agreement, String reason) {
        Problem.refuse(ChangeRules.reason(Field.REASON, reason).stream().toList());
        if (read(provider.id()).stream().noneMatch(one -> one.id().equals(agreement))) {
            throw new NotFound();
        }
        int withdrawn = database.sql("""
                        update service_agreement set withdrawn_by = :by, withdrawn_at = :at, why = :why
                        where id = :id and withdrawn_at is null
                        """)
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .param("why", reason.strip())
                .param("id", agreement.id())
                .update();
        if (withdrawn == 0) {
            throw new OptimisticLockingFailureException("The agreement was withdrawn meanwhile");
        }
        audit.did("agreement-withdrawn", OBJECT, agreement.id(), null, reason.strip());
    }

    private List<Agreement> read(UUID provider) {
        return database.sql("""
                        select s.*, u.display_name from service_agreement s
                        left join user_account u on u.id = s.withdrawn_by
                        where s.provider_id = :provider order by s.valid_from desc, s.entered_at desc
                        """)
                .param("provider", provider)
                .query((row, number) -> agreement(row))
                .list();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        Long amount = row.getObject("amount", Long.class);
        return new Agreement(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("seats", Integer.class),
                row.getString("volume"),
                amount == null ? null : new Chf(amount),
                row.getString("reference"),
                withdrawn(row));
    }

    private static Agreement.@Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
        String by = row.getString("display_name");
        return by == null
                ? null
                : new Agreement.Withdrawn(by, UtcColumn.instant(row, "withdrawn_at"), row.getString("why"));
    }
}
