package ch.etappe.handover;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.dossier.HandoverPart.Side;
import ch.etappe.dossier.Moves;
import ch.etappe.dossier.StaffMember;
import ch.etappe.dossier.StaffOfRegion;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases around handing a case over. The giving region prepares, asks and withdraws; the receiving one accepts and
 * names who is responsible, or rejects with a reason. Until then nothing changes.
 */
@Service
@Transactional
public class Handovers {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String OBJECT = "handover";

    private final HandoverRepository handovers;
    private final HandoverPages pages;
    private final Checklist checklist;
    private final Moves moves;
    private final StaffOfRegion staff;
    private final Organisations organisations;
    private final DossierAccess access;
    private final ObjectProvider<HandoverPart> parts;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            HandoverPages pages,
            Checklist checklist,
            Moves moves,
            StaffOfRegion staff,
            Organisations organisations,
            DossierAccess access,
            ObjectProvider<HandoverPart> parts,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.handovers = handovers;
        this.pages = pages;
        this.checklist = checklist;
        this.moves = moves;
        this.staff = staff;
        this.organisations = organisations;
        this.access = access;
        this.parts = parts;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** To whom the case can go: a colleague, or the region where the person lives now. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public HandoverTargets targets(DossierId dossier) {
        Optional<UserId> responsible = moves.responsible(dossier);
        List<StaffMember> colleagues = staff.caseworkers().stream()
                .filter(member -> !responsible.equals(Optional.of(member.id())))
                .toList();
        RegionId residence = moves.regionOfResidence(dossier);
        return new HandoverTargets(residence.equals(ownRegion()) ? null : organisations.region(residence), colleagues);
    }

    /** The one that is prepared or asked for; empty for most cases. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public Optional<HandoverSummary> openOf(DossierId dossier) {
        access.require(dossier);
        return pages.openOf(dossier);
    }

    /**
     * Begins a hand-over, with its checklist. Preparing twice is the one that is there.
     *
     * @param colleague of the own region; null for the region where the person lives now
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal {@code dossier.refusal.offer-self}, {@code dossier.refusal.lives-here},
     *     {@code dossier.refusal.not-staff}, {@code dossier.refusal.closed}, {@code dossier.refusal.not-yours}
     */
    @PreAuthorize(LEADS_CASES)
    public HandoverId prepare(DossierId dossier, @Nullable UserId colleague) {
        requireWriting(dossier);
        access.requireOpen(dossier);
        Optional<Handover> open = handovers.reserveOpen(dossier.id());
        if (open.isPresent()) {
            return open.get().id();
        }
        RegionId to = colleague == null ? moves.regionOfResidence(dossier) : ownRegion();
        moves.requireOfferable(dossier, to, colleague);
        UserId responsible = moves.responsible(dossier).orElseThrow(NotFound::new);
        Handover handover = handovers.saveAndFlush(
                new Handover(dossier, ownRegion(), responsible, to, colleague, false, clock.instant()));
        checklist.begin(handover.id(), dossier);
        trace("handover-prepared", handover, null);
        return handover.id();
    }

    /**
     * A hand-over with its package, for both sides; the opening is written down. Once it was accepted, the giving region
     * keeps the record but reads the case no more.
     *
     * @throws NotFound if it is unknown, another region's, or a draft of the other side
     */
    @PreAuthorize(LEADS_CASES)
    public HandoverPage open(HandoverId id, Locale reader) {
        HandoverSummary summary = pages.one(id);
        boolean over = summary.state() == HandoverState.ACCEPTED || summary.state() == HandoverState.COMPLETED;
        boolean mine = access.isInReach(summary.dossier());
        boolean shown = mine || summary.state() == HandoverState.REQUESTED;
        audit.read(OBJECT, id.id(), summary.dossier().id());
        List<HandoverPage.Part> contents = shown && !(over && !mine) ? contents(summary.dossier(), reader) : List.of();
        return new HandoverPage(summary, contents, checklist.of(id));
    }

    /** Ticks or unticks one thing of the own side's list; the last one of the receiving side completes the hand-over. */
    @PreAuthorize(LEADS_CASES)
    public void tick(HandoverId id, int position, boolean done) {
        HandoverSummary summary = pages.one(id);
        requireCategory();
        Handover handover = handovers.reserve(id.id()).orElseThrow(NotFound::new);
        Side side = handover.isOpen() ? Side.GIVING : Side.RECEIVING;
        if (side == Side.GIVING ? !summary.giving() : !handover.to().equals(ownRegion())) {
            throw new NotFound();
        }
        checklist.tick(id, position, side, done, currentUser.id(), clock.instant());
        if (side == Side.RECEIVING && checklist.isDone(id, Side.RECEIVING)) {
            handover.complete(clock.instant());
        }
    }

    /**
     * Asks the other side. Responsible stays who is.
     *
     * @throws Refusal {@code handover.refusal.checklist}, {@code handover.refusal.reason},
     *     {@code handover.refusal.asked-already} and those of {@link #prepare}
     */
    @PreAuthorize(LEADS_CASES)
    public void request(HandoverId id, String reason) {
        Handover handover = giving(id);
        if (reason.isBlank()) {
            throw new Refusal("handover.refusal.reason");
        }
        if (!checklist.isDone(id, Side.GIVING)) {
            throw new Refusal("handover.refusal.checklist");
        }
        handover.request(currentUser.id(), reason.strip(), clock.instant());
        moves.offer(handover.dossier(), handover.to(), handover.colleague().orElse(null));
        trace("handover-requested", handover, reason.strip());
    }

    /** Takes it back before the other side has decided; a second click changes nothing. */
    @PreAuthorize(LEADS_CASES)
    public void withdraw(HandoverId id) {
        Handover handover = giving(id);
        handover.withdraw(currentUser.id(), clock.instant());
        moves.endOffer(handover.dossier());
        trace("handover-withdrawn", handover, null);
    }

    /**
     * Takes the case: from now on the own region is responsible, and in it the one who is named.
     *
     * @throws NotFound if it was not asked of the account
     * @throws Refusal {@code handover.refusal.decided}, {@code dossier.refusal.not-staff},
     *     {@code dossier.refusal.lives-elsewhere}
     */
    @PreAuthorize(LEADS_CASES)
    public void accept(HandoverId id, UserId responsible) {
        Handover handover = receiving(id);
        handover.accept(currentUser.id(), responsible, checklist.isDone(id, Side.RECEIVING), clock.instant());
        moves.accept(handover.dossier(), responsible);
        parts.forEach(part -> part.accepted(handover.dossier(), handover.from(), handover.to()));
        trace("handover-accepted", handover, null);
    }

    /** @throws Refusal {@code handover.refusal.decided}, {@code handover.refusal.reject-reason} */
    @PreAuthorize(LEADS_CASES)
    public void reject(HandoverId id, String reason) {
        Handover handover = receiving(id);
        if (reason.isBlank()) {
            throw new Refusal("handover.refusal.reject-reason");
        }
        handover.reject(currentUser.id(), reason.strip(), clock.instant());
        moves.endOffer(handover.dossier());
        trace("handover-rejected", handover, reason.strip());
    }

    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public List<HandoverSummary> page(HandoverBox box, int offset, int limit) {
        return pages.page(box, offset, limit);
    }

    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public int count(HandoverBox box) {
        return pages.count(box);
    }

    /** How many wait for the own region's decision, and how many people moved away without being asked for yet. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public Figures figures() {
        return new Figures(pages.waiting(), pages.movedAway());
    }

    /** @see #figures */
    public record Figures(int waiting, int movedAway) {}

    private Handover giving(HandoverId id) {
        HandoverSummary summary = pages.one(id);
        requireCategory();
        if (!summary.giving()) {
            throw new NotFound();
        }
        return handovers.reserve(id.id()).orElseThrow(NotFound::new);
    }

    private Handover receiving(HandoverId id) {
        HandoverSummary summary = pages.one(id);
        requireCategory();
        if (!summary.receiving()) {
            throw new NotFound();
        }
        return handovers.reserve(id.id()).orElseThrow(NotFound::new);
    }

    private List<HandoverPage.Part> contents(DossierId dossier, Locale reader) {
        return parts.stream()
                .sorted(Comparator.comparingInt(HandoverPart::order))
                .map(part -> new HandoverPage.Part(part.titleKey(), part.preview(dossier, reader)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        requireCategory();
    }

    private void requireCategory() {
        if (!access.mayWrite(DataCategory.HANDOVER)) {
            throw new NotFound();
        }
    }

    private RegionId ownRegion() {
        return new RegionId(currentUser.scope(Scope.Region.class).id());
    }

    private void trace(String act, Handover handover, @Nullable String reason) {
        audit.did(act, OBJECT, handover.id().id(), handover.dossier().id(), reason);
    }
}
