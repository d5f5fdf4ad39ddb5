package ch.etappe.provider;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The canton enters how long a provider is accredited, and its provider reads it. What was entered stays; only the end of
 * an accreditation may come earlier, with a reason. Whether offers are open follows from it (BR20).
 */
@Service
@Transactional
public class AccreditationBook {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String OBJECT = "accreditation";

    /** What is asked for an earlier end. */
    public enum EndField {
        LAST_DAY,
        REASON
    }

    private final JdbcClient database;
    private final Accreditations accreditations;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccreditationBook(
            JdbcClient database,
            Accreditations accreditations,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.accreditations = accreditations;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All of a provider, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(IS_CANTON)
    public List<Accreditation> of(ProviderId provider) {
        return accreditations.of(provider);
    }

    /** How a provider stands today. */
    @Transactional(readOnly = true)
    @PreAuthorize(IS_CANTON)
    public Standing standing(ProviderId provider) {
        return Standing.of(accreditations.of(provider), today());
    }

    /** How the own provider stands today. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PROVIDER')")
    public Standing own() {
        ProviderId own = new ProviderId(currentUser.scope(Scope.Provider.class).id());
        return Standing.of(accreditations.of(own), today());
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be entered. */
    @Transactional(readOnly = true)
    @PreAuthorize(IS_CANTON)
    public List<Problem> problems(ProviderId provider, AccreditationForm form) {
        List<Problem> problems = new ArrayList<>(form.problems(today()));
        if (problems.isEmpty() && overlaps(provider, form)) {
            problems.add(Problem.of(AccreditationForm.Field.FROM, "provider.refusal.accreditation-overlaps"));
        }
        return problems;
    }

    /**
     * From its first day on the provider may take people.
     *
     * @throws Refusal with the key of the first of {@link #problems}
     * @throws NotFound if there is no such provider
     */
    @PreAuthorize(IS_CANTON)
    public void grant(ProviderId provider, AccreditationForm form) {
        hold(provider.id());
        Problem.refuse(problems(provider, form));
        AccreditationId id = AccreditationId.next();
        database.sql("""
                        insert into accreditation (id, provider_id, valid_from, valid_to, reference, decided_by, decided_at)
                        values (:id, :provider, :from, :to, :reference, :by, :at)
                        """)
                .param("id", id.id())
                .param("provider", provider.id())
                .param("from", form.from())
                .param("to", form.to())
                .param("reference", form.reference().strip())
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .update();
        audit.did("accreditation-granted", OBJECT, id.id(), null);
        events.publishEvent(new AccreditationChanged(provider));
    }

    /** What is wrong with an earlier end; empty if it may be set. */
    @PreAuthorize(IS_CANTON)
    public List<Problem> endProblems(Accreditation accreditation, @Nullable LocalDate lastDay, String reason) {
        List<Problem> problems = new ArrayList<>();
        LocalDate to = accreditation.to();
        if (lastDay == null) {
            problems.add(Problem.of(EndField.LAST_DAY, "provider.refusal.day-missing"));
        } else if (lastDay.isBefore(today()) || lastDay.isBefore(accreditation.from())) {
            problems.add(Problem.of(EndField.LAST_DAY, "provider.refusal.end-past"));
        } else if (to != null && !lastDay.isBefore(to)) {
            problems.add(Problem.of(EndField.LAST_DAY, "provider.refusal.end-not-earlier"));
        }
        ChangeRules.reason(EndField.REASON, reason).ifPresent(problems::add);
        return problems;
    }

    /**
     * Lets an accreditation end on an earlier day than it would.
     *
     * @param lastDay today or later
     * @throws Refusal with the key of the first of {@link #endProblems}
     * @throws NotFound if there is no such accreditation of that provider
     */
    @PreAuthorize(IS_CANTON)
    public void end(ProviderId provider, AccreditationId id, LocalDate lastDay, String reason) {
        hold(provider.id());
        Accreditation accreditation = accreditations.of(provider).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        Problem.refuse(endProblems(accreditation, lastDay, reason));
        database.sql("""
                        update accreditation set valid_to = :to, ended_by = :by, ended_at = :at, why_ended = :why
                        where id = :id
                        """)
                .param("to", lastDay)
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .param("why", reason.strip())
                .param("id", id.id())
                .update();
        audit.did("accreditation-ended", OBJECT, id.id(), null, reason.strip());
        events.publishEvent(new AccreditationChanged(provider));
    }

    private boolean overlaps(ProviderId provider, AccreditationForm form) {
        LocalDate from = Objects.requireNonNull(form.from());
        LocalDate to = form.to();
        return accreditations.of(provider).stream().anyMatch(one -> {
            LocalDate end = one.to();
            return (to == null || !one.from().isAfter(to)) && (end == null || !end.isBefore(from));
        });
    }

    /** Of two officials at the same time, the later one sees what the earlier entered. */
    private void hold(UUID provider) {
        if (database.sql("select id from provider where id = :id for update")
                .param("id", provider)
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
