package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.document.Filing;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases of signing a plan that is proposed. Whoever signs names the hash of what was before the eyes; with both
 * signatures on the same sheet the plan is in force (BR07). Signing twice changes nothing. All refuse with
 * {@code plan.me.refusal.old-sheet} what is no longer proposed in this form.
 */
@Service
@Transactional
public class PlanSigning {

    private static final String IS_CASEWORKER = "hasRole('CASEWORKER')";
    private static final int LONGEST_REASON = 500;

    private final PlanBook book;
    private final SheetBook sheets;
    private final SignatureBook signatures;
    private final PlanAgreement agreement;
    private final Filing filing;
    private final DossierAccess access;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    PlanSigning(
            PlanBook book,
            SheetBook sheets,
            SignatureBook signatures,
            PlanAgreement agreement,
            Filing filing,
            DossierAccess access,
            Dossiers dossiers,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.sheets = sheets;
        this.signatures = signatures;
        this.agreement = agreement;
        this.filing = filing;
        this.access = access;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The signed-in person signs the own plan.
     *
     * @param hash of what the person has read or heard
     * @param understood that the person has read it, or that it was read or interpreted
     * @throws Refusal {@code plan.me.refusal.tick} unless understood
     */
    @PreAuthorize("hasRole('REFUGEE')")
    public PlanState sign(String hash, boolean understood) {
        DossierId dossier = dossiers.mine().orElseThrow(NotFound::new);
        access.requireOpen(dossier);
        Versions versions = book.locked(dossier);
        IntegrationPlan plan = versions.open().stream()
                .filter(one -> isSheet(one, hash))
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.me.refusal.old-sheet"));
        return byClient(versions, plan, hash, understood, SignatureWay.DIGITAL);
    }

    /** The person signs on the caseworker's screen. */
    @PreAuthorize(IS_CASEWORKER)
    public PlanState signOnScreen(PlanId id, String hash, boolean understood) {
        Versions versions = writable(id);
        return byClient(versions, plan(versions, id, hash), hash, understood, SignatureWay.ON_SCREEN);
    }

    /** The signed-in caseworker signs for the social region. */
    @PreAuthorize(IS_CASEWORKER)
    public PlanState signForOffice(PlanId id, String hash) {
        Versions versions = writable(id);
        IntegrationPlan plan = plan(versions, id, hash);
        record(versions, plan, hash, Signatory.OFFICE, SignatureWay.DIGITAL, null);
        return plan.state();
    }

    /**
     * Attests that both signed this sheet on paper.
     *
     * @throws Refusal {@code plan.refusal.paper-day} for a day ahead or before it was proposed
     */
    @PreAuthorize(IS_CASEWORKER)
    public PlanState attest(PlanId id, PaperForm form) {
        Versions versions = writable(id);
        IntegrationPlan plan = plan(versions, id, form.hash());
        LocalDate today = Dates.dayOf(clock.instant());
        if (form.signedOn().isAfter(today)
                || form.signedOn().isBefore(Dates.dayOf(plan.proposedAt().orElse(clock.instant())))) {
            throw new Refusal("plan.refusal.paper-day");
        }
        record(versions, plan, form.hash(), Signatory.CLIENT, SignatureWay.PAPER, form);
        record(versions, plan, form.hash(), Signatory.OFFICE, SignatureWay.PAPER, form);
        return plan.state();
    }

    /**
     * Records that the person does not sign, and when both look at it again. The plan can then be changed, or be put in
     * force by the caseworker alone; the person may still sign.
     *
     * @throws Refusal {@code plan.refusal.reason-missing}, {@code plan.refusal.review-ahead}
     *     unless the day lies ahead, {@code plan.refusal.client-signed}
     */
    @PreAuthorize(IS_CASEWORKER)
    public void refuse(PlanId id, String hash, String reason, LocalDate reviewOn) {
        Versions versions = writable(id);
        IntegrationPlan plan = offered(versions, id, hash);
        PlanSheet sheet = sheets.required(plan);
        if (signatures.refused(sheet.id()).isPresent()) {
            return;
        }
        String why = reason(reason);
        if (!reviewOn.isAfter(Dates.dayOf(clock.instant()))) {
            throw new Refusal("plan.refusal.review-ahead");
        }
        if (signatures.has(sheet, Signatory.CLIENT)) {
            throw new Refusal("plan.refusal.client-signed");
        }
        signatures.refuse(sheet, why, reviewOn);
        audit.did("plan-refused", "plan", id.id(), versions.dossier().id());
    }

    /**
     * Puts a plan in force that the person refused to sign, by the caseworker's signature alone (BR07).
     *
     * @throws Refusal {@code plan.refusal.not-refused}, {@code plan.refusal.reason-missing}
     */
    @PreAuthorize(IS_CASEWORKER)
    public void putInForceAlone(PlanId id, String hash, String reason) {
        Versions versions = writable(id);
        IntegrationPlan plan = offered(versions, id, hash);
        PlanSheet sheet = sheets.required(plan);
        if (signatures.refused(sheet.id()).isEmpty() || signatures.has(sheet, Signatory.CLIENT)) {
            throw new Refusal("plan.refusal.not-refused");
        }
        signatures.withoutClient(sheet, reason(reason));
        record(versions, plan, hash, Signatory.OFFICE, SignatureWay.DIGITAL, null);
        agreement.putInForce(versions, plan, sheet);
        audit.did("plan-in-force-alone", "plan", id.id(), versions.dossier().id());
    }

    private PlanState byClient(
            Versions versions, IntegrationPlan plan, String hash, boolean understood, SignatureWay way) {
        if (!understood) {
            throw new Refusal("plan.me.refusal.tick");
        }
        record(versions, plan, hash, Signatory.CLIENT, way, null);
        return plan.state();
    }

    private void record(
            Versions versions,
            IntegrationPlan plan,
            String hash,
            Signatory by,
            SignatureWay way,
            @Nullable PaperForm paper) {
        PlanSheet sheet = sheets.required(plan);
        if (signatures.has(sheet, by)) {
            return;
        }
        requireOffered(plan, hash);
        if (paper != null) {
            filing.keep(versions.dossier(), paper.document());
        }
        signatures.add(
                sheet,
                by,
                way,
                paper == null ? null : paper.signedOn(),
                paper == null ? null : paper.document().id());
        audit.did(
                by == Signatory.CLIENT ? "plan-signed-by-client" : "plan-signed-by-office",
                "plan",
                plan.id().id(),
                versions.dossier().id());
        agreement.signed(versions, plan, sheet, by);
    }

    private Versions writable(PlanId id) {
        DossierId dossier = book.of(id);
        access.requireOpen(dossier);
        return book.writable(dossier);
    }

    /** The version, if it is the one whose sheet was read. */
    private IntegrationPlan plan(Versions versions, PlanId id, String hash) {
        IntegrationPlan plan = versions.plan(id);
        if (!isSheet(plan, hash)) {
            throw new Refusal("plan.me.refusal.old-sheet");
        }
        return plan;
    }

    private IntegrationPlan offered(Versions versions, PlanId id, String hash) {
        IntegrationPlan plan = plan(versions, id, hash);
        requireOffered(plan, hash);
        return plan;
    }

    private void requireOffered(IntegrationPlan plan, String hash) {
        if (!plan.state().isOffered() || !isSheet(plan, hash)) {
            throw new Refusal("plan.me.refusal.old-sheet");
        }
    }

    private boolean isSheet(IntegrationPlan plan, String hash) {
        return plan.state() != PlanState.DRAFT
                && sheets.of(plan).filter(sheet -> sheet.sha256().equals(hash)).isPresent();
    }

    private static String reason(String typed) {
        String reason = Words.within(typed, LONGEST_REASON);
        if (reason == null) {
            throw new Refusal("plan.refusal.reason-missing");
        }
        return reason;
    }
}
