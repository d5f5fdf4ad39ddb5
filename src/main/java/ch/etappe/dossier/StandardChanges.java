package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.standard.Deadlines;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StandardVersions;
import ch.etappe.standard.StepRule;
import ch.etappe.standard.StepRule.Application;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A dossier follows the version of its allocation until somebody changes it to the one in force today, with a reason.
 * What is done stays done.
 */
@Service
@Transactional
public class StandardChanges {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String IS_REGION_LEAD = "hasRole('REGION_LEAD')";

    private static final String OUTDATED = """
            select d.id from dossier d join process_standard s on s.id = d.standard_id
            where d.region_id = :region and d.state <> 'CLOSED' and s.version_no < :number order by d.id
            """;

    private final StepBook book;
    private final ProcessStepRepository steps;
    private final Newcomers newcomers;
    private final StandardVersions standards;
    private final WorkingDayCalendar calendar;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    StandardChanges(
            StepBook book,
            ProcessStepRepository steps,
            Newcomers newcomers,
            StandardVersions standards,
            WorkingDayCalendar calendar,
            DossierAccess access,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.newcomers = newcomers;
        this.standards = standards;
        this.calendar = calendar;
        this.access = access;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What would change; empty where the dossier follows the version in force already, or a newer one.
     *
     * @throws NotFound if the dossier is out of reach
     */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public Optional<StandardChange> preview(DossierId dossier) {
        access.require(dossier);
        Newcomers.Facts facts = newcomers.of(dossier);
        StandardVersion from = standards.version(facts.standard());
        StandardVersion to = inForce();
        return from.number() < to.number()
                ? Optional.of(sort(dossier, facts, from, to).shown())
                : Optional.empty();
    }

    /**
     * Changes the dossier to the version in force. Again changes nothing.
     *
     * @param to number that the preview showed
     * @param reason why, up to 500 characters; stands in the audit trail
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal {@code dossier.refusal.reason-missing}, {@code dossier.refusal.other-standard} if another version
     *     is in force than the one shown
     */
    @PreAuthorize(LEADS_CASES)
    public void change(DossierId dossier, int to, String reason) {
        access.require(dossier);
        changeTo(dossier, requireSeen(to, reason), reason);
    }

    /** How many open dossiers of the region follow an earlier version than the one in force. */
    @PreAuthorize(IS_REGION_LEAD)
    @Transactional(readOnly = true)
    public int outdated() {
        return outdatedOnes(inForce()).size();
    }

    /** The number of the version in force. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public int numberInForce() {
        return inForce().number();
    }

    /**
     * Changes all of them, together or not at all.
     *
     * @return how many
     * @throws Refusal like {@link #change}
     */
    @PreAuthorize(IS_REGION_LEAD)
    public int changeAll(int to, String reason) {
        StandardVersion standard = requireSeen(to, reason);
        List<DossierId> dossiers = outdatedOnes(standard);
        dossiers.forEach(dossier -> changeTo(dossier, standard, reason));
        return dossiers.size();
    }

    private void changeTo(DossierId dossier, StandardVersion to, String reason) {
        Newcomers.Facts facts = newcomers.of(dossier);
        StandardVersion from = standards.version(facts.standard());
        if (from.number() >= to.number()) {
            return;
        }
        Sorted sorted = sort(dossier, facts, from, to);
        // others may point at them, and what was begun is not forgotten
        sorted.dropped().forEach(entry -> entry.step().waive(reason));
        sorted.matched()
                .forEach((entry, rule) ->
                        entry.step().becomes(rule.id(), rule.appliesTo(facts.who()) == Application.REQUIRED));
        sorted.added()
                .forEach(rule -> steps.save(new ProcessStep(
                        dossier, rule.id(), rule.appliesTo(facts.who()) == Application.REQUIRED, null)));
        newcomers.follow(dossier, to.id());
        steps.flush();
        setDays(dossier, facts, to);
        audit.did("standard-changed", "dossier", dossier.id(), dossier.id(), reason.strip());
    }

    private void setDays(DossierId dossier, Newcomers.Facts facts, StandardVersion standard) {
        List<StepBook.Entry> entries = book.of(dossier, standard);
        Deadlines deadlines = book.deadlines(standard, facts.who(), entries, calendar.of(facts.municipality()));
        entries.forEach(
                entry -> entry.step().dueOn(deadlines.dueOn(entry.rule()).orElse(null)));
    }

    private Sorted sort(DossierId dossier, Newcomers.Facts facts, StandardVersion from, StandardVersion to) {
        List<StepBook.Entry> dropped = new ArrayList<>();
        Map<StepBook.Entry, StepRule> matched = new HashMap<>();
        List<StepBook.Entry> entries = book.of(dossier, from);
        Set<String> there = new HashSet<>();
        for (StepBook.Entry entry : entries) {
            there.add(entry.rule().code());
            Optional<StepRule> rule = to.step(entry.rule().code());
            boolean applies = rule.filter(one -> one.appliesTo(facts.who()) != Application.NONE)
                    .isPresent();
            if (applies || rule.isPresent() && entry.step().state().isFinished()) {
                matched.put(entry, rule.orElseThrow());
            } else if (!entry.step().state().isFinished()) {
                dropped.add(entry);
            }
        }
        List<StepRule> added = to.steps().stream()
                .filter(rule -> !there.contains(rule.code()) && rule.appliesTo(facts.who()) != Application.NONE)
                .toList();
        return new Sorted(from.number(), to.number(), entries, added, dropped, matched);
    }

    private StandardVersion requireSeen(int to, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("dossier.refusal.reason-missing");
        }
        StandardVersion standard = inForce();
        if (standard.number() != to) {
            throw new Refusal("dossier.refusal.other-standard", standard.number());
        }
        return standard;
    }

    private List<DossierId> outdatedOnes(StandardVersion standard) {
        return database.sql(OUTDATED)
                .param("region", access.reach().region())
                .param("number", standard.number())
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
    }

    private StandardVersion inForce() {
        LocalDate today = Dates.dayOf(clock.instant());
        return standards.inForceOn(today);
    }

    /** @param matched what goes on in the other version, with its rule there; also what is finished */
    private record Sorted(
            int from,
            int to,
            List<StepBook.Entry> entries,
            List<StepRule> added,
            List<StepBook.Entry> dropped,
            Map<StepBook.Entry, StepRule> matched) {

        StandardChange shown() {
            return new StandardChange(
                    from,
                    to,
                    added.stream().map(StepRule::title).toList(),
                    titles(dropped),
                    titles(entries.stream()
                            .filter(entry -> !entry.step().state().isFinished() && !dropped.contains(entry))
                            .toList()),
                    titles(entries.stream()
                            .filter(entry -> entry.step().state().isFinished())
                            .toList()));
        }

        private static List<LocalizedText> titles(List<StepBook.Entry> entries) {
            return entries.stream().map(entry -> entry.rule().title()).toList();
        }
    }
}
