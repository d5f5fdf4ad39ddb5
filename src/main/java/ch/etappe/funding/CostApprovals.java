package ch.etappe.funding;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.funding.CostDesk.Place;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cost approvals (Kostengutsprache) as those see them who ask for them: the caseworker completes and hands in what began
 * with a seat. Who decides uses {@link CostDecisions}.
 */
@Service
@Transactional
public class CostApprovals {

    private static final String ASKS = "hasRole('CASEWORKER')";
    private static final String LOOKS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String SEES = "hasAnyRole('CASEWORKER', 'REGION_LEAD', 'CANTON')";

    private final CostApprovalRepository approvals;
    private final ApprovalTrail trail;
    private final CostRows rows;
    private final CostDesk desk;
    private final CaseLock cases;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CostApprovals(
            CostApprovalRepository approvals,
            ApprovalTrail trail,
            CostRows rows,
            CostDesk desk,
            CaseLock cases,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.trail = trail;
        this.rows = rows;
        this.desk = desk;
        this.cases = cases;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What lies in a box of the region; the canton sees what it decides. Those that wait longest first. */
    @PreAuthorize(SEES)
    @Transactional(readOnly = true)
    public List<CostSummary> page(CostBox box, int offset, int limit) {
        return rows.page(box, desk.region(), offset, limit);
    }

    @PreAuthorize(SEES)
    @Transactional(readOnly = true)
    public int count(CostBox box) {
        return rows.count(box, desk.region());
    }

    /**
     * Opens one; the opening is written down.
     *
     * @throws NotFound for one that is unknown or out of reach
     */
    @PreAuthorize(SEES)
    public CostSheet open(CostApprovalId id) {
        Place place = desk.place(id);
        audit.read("cost-approval", id.id(), place.dossier().id());
        return sheet(id, place);
    }

    /** The one of a seat that is open or holds; empty if there is none in reach. */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public Optional<CostApprovalId> ofSeat(UUID seat) {
        return rows.running(seat);
    }

    /**
     * Of a case, by its seats: the newest of each that has not ended with its seat.
     *
     * @throws NotFound for a case out of reach
     */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public Map<UUID, CostSummary> of(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.COST_APPROVAL)) {
            return Map.of();
        }
        return rows.of(dossier).stream()
                .collect(Collectors.toMap(CostSummary::seat, Function.identity(), (newest, older) -> newest));
    }

    /**
     * What the person may know: for which of the own seats the costs are approved, and the own share of them.
     *
     * @throws NotFound for somebody else's case
     */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public Map<UUID, OwnShare> mine(DossierId dossier) {
        access.require(dossier);
        return rows.shares(dossier);
    }

    /** What is wrong with a form, in the order of its fields. */
    @PreAuthorize(ASKS)
    @Transactional(readOnly = true)
    public List<Problem> problems(CostApprovalId id, ApprovalForm form) {
        return form.problems(bearers(id, desk.place(id)));
    }

    /**
     * Hands it in; somebody else decides. What came back is handed in anew the same way.
     *
     * @param seen {@link CostSheet#version()}
     * @throws NotFound for one that is unknown or out of reach
     * @throws Refusal for the first problem of the form; {@code funding.refusal.approval-state},
     *     {@code .approval-over}, {@code .approval-changed}
     */
    @PreAuthorize(ASKS)
    public void submit(CostApprovalId id, long seen, ApprovalForm form) {
        Place place = desk.writable(id);
        cases.hold(place.dossier());
        Problem.refuse(form.problems(bearers(id, place)));
        CostApproval approval = reserve(id, seen);
        LocalDate today = Dates.dayOf(clock.instant());
        Chf limit = Chf.ofFrancs(settings.value(ApprovalSettings.REGION_LIMIT, today));
        approval.submit(form, place.group(), limit, currentUser.id(), clock.instant());
        trail.keep(approval, ApprovalAct.SUBMIT.name(), approval.requested(), null);
    }

    /**
     * The person receives no social assistance and pays: no approval is needed, and the seat goes on.
     *
     * @param reason how that is known
     * @throws NotFound for one that is unknown or out of reach
     * @throws Refusal {@code funding.refusal.reason-missing}, {@code funding.refusal.approval-state} once it was handed in
     */
    @PreAuthorize(ASKS)
    public void paidByPerson(CostApprovalId id, String reason) {
        Place place = desk.writable(id);
        Amounts.requireReason(reason);
        cases.hold(place.dossier());
        CostApproval approval = approvals.reserve(id.id()).orElseThrow(NotFound::new);
        if (!approval.state().isToComplete() || approval.isEnded()) {
            throw new Refusal("funding.refusal.approval-state");
        }
        approval.end("OWN_MEANS", clock.instant());
        trail.keep(approval, "OWN_MEANS", null, reason.strip());
        events.publishEvent(new CostsGranted(id, approval.seat(), approval.dossier(), true));
    }

    private CostApproval reserve(CostApprovalId id, long seen) {
        CostApproval approval = approvals.reserve(id.id()).orElseThrow(NotFound::new);
        if (approval.state().isToComplete() && approval.version() != seen) {
            throw new Refusal("funding.refusal.approval-changed");
        }
        return approval;
    }

    private Set<CostBearer> bearers(CostApprovalId id, Place place) {
        return rows.one(id, (row, number) -> EnumSet.copyOf(FundingRules.bearers(place.group(), area(row))))
                .orElseThrow(NotFound::new);
    }

    private CostSheet sheet(CostApprovalId id, Place place) {
        List<CostSheet.Step> steps = rows.steps(id);
        return rows.one(id, (row, number) -> sheet(row, place, steps)).orElseThrow(NotFound::new);
    }

    private CostSheet sheet(ResultSet row, Place place, List<CostSheet.Step> steps) throws SQLException {
        CostSummary summary = CostRows.summary(row, !desk.isCanton());
        UUID me = currentUser.id().id();
        Role role = currentUser.role();
        boolean own = me.equals(row.getObject("requested_by", UUID.class))
                || me.equals(row.getObject("drafted_by", UUID.class));
        boolean open = !summary.ended();
        boolean decides = role == Role.CANTON && summary.decider() == Decider.CANTON
                || role == Role.REGION_LEAD && summary.decider() == Decider.REGION;
        boolean mayDecide = open && decides && summary.state() == ApprovalState.SUBMITTED;
        Payer payer = place.payer(summary.bearer());
        String words = row.getString("request_words");
        return new CostSheet(
                summary,
                CostRows.calculation(row),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                TargetGroup.valueOf(row.getString("target_group")),
                place.group(),
                row.getInt("occupation_months"),
                row.getBoolean("cantonal"),
                FundingRules.bearers(place.group(), area(row)),
                mayDecide ? rows.free(payer, Dates.dayOf(clock.instant()).getYear()) : null,
                OtherPayer.parse(row.getString("checked")),
                words == null ? "" : words,
                row.getString("decision_words"),
                row.getString("requester"),
                row.getString("judge"),
                UtcColumn.find(row, "decided_at").orElse(null),
                steps,
                mayDecide && !own,
                open && role == Role.CASEWORKER && summary.state().isToComplete(),
                open && decides && summary.state().isGranted(),
                own,
                row.getLong("version"));
    }

    private static ProcessArea area(ResultSet row) throws SQLException {
        return ProcessArea.valueOf(Objects.requireNonNull(row.getString("area")));
    }
}
