package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.printing.PrintState;
import ch.etappe.printing.Prints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of reading what is signed, of the words for it in the person's language, and of its PDF. */
@Service
@Transactional
public class PlanSheets {

    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String IS_REFUGEE = "hasRole('REFUGEE')";

    private final PlanRepository plans;
    private final PlanBook book;
    private final SheetBook sheets;
    private final SheetWriter writer;
    private final SignatureBook signatures;
    private final SignedPdf signed;
    private final Prints prints;
    private final DossierAccess access;
    private final Dossiers dossiers;
    private final AuditTrail audit;

    PlanSheets(
            PlanRepository plans,
            PlanBook book,
            SheetBook sheets,
            SheetWriter writer,
            SignatureBook signatures,
            SignedPdf signed,
            Prints prints,
            DossierAccess access,
            Dossiers dossiers,
            AuditTrail audit) {
        this.plans = plans;
        this.book = book;
        this.sheets = sheets;
        this.writer = writer;
        this.signatures = signatures;
        this.signed = signed;
        this.prints = prints;
        this.access = access;
        this.dossiers = dossiers;
        this.audit = audit;
    }

    /** How far both are in signing; of a draft, in which language it will be. */
    @PreAuthorize(READS)
    public Agreement agreement(PlanId id) {
        IntegrationPlan plan = plan(id);
        access.require(plan.dossier());
        return agreement(plan, sheet(plan).orElse(null));
    }

    /** A draft as it would be proposed now, everything else as it was; the opening is written down. */
    @PreAuthorize(READS)
    public SheetPage open(PlanId id) {
        IntegrationPlan plan = plan(id);
        access.requireForReading(plan.dossier());
        return page(plan);
    }

    /** What is proposed to the signed-in person, otherwise what is in force; empty without either. */
    @PreAuthorize(IS_REFUGEE)
    public Optional<SheetPage> mine() {
        return dossiers.mine().flatMap(this::shown).map(plan -> {
            audit.read("plan-sheet", plan.id().id(), plan.dossier().id());
            return page(plan);
        });
    }

    /** Whether something waits for the signed-in person's signature. */
    @PreAuthorize(IS_REFUGEE)
    public Optional<Agreement> toSign(DossierId dossier) {
        access.require(dossier);
        return book.open(dossier).stream()
                .filter(plan -> plan.state().isOffered())
                .findFirst()
                .map(plan -> agreement(plan, sheets.required(plan)));
    }

    /**
     * What is written in German in a draft, with the words in the person's language as far as somebody gave them; in the
     * order of the plan.
     */
    @PreAuthorize(READS)
    public Map<String, String> words(PlanId id) {
        IntegrationPlan plan = plan(id);
        access.requireForReading(plan.dossier());
        Map<String, String> given = sheets.words(plan.dossier(), language(plan));
        Map<String, String> words = new LinkedHashMap<>();
        SheetWriter.german(plan).forEach(german -> words.put(german, given.getOrDefault(german, "")));
        return words;
    }

    /**
     * Gives words in the person's language for what a draft says in German. They hold as long as the German ones do, also
     * in later versions.
     *
     * @param words by the German ones; blank to show these
     * @throws Refusal {@code plan.refusal.not-a-draft}, {@code plan.refusal.text-too-long}
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void word(PlanId id, Map<String, String> words) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = book.writable(dossier).plan(id);
        plan.requireDraft();
        String language = language(plan);
        Map<String, String> given = sheets.words(dossier, language);
        for (String german : SheetWriter.german(plan)) {
            String wanted = Optional.ofNullable(Words.within(words.get(german), GoalForm.LONGEST))
                    .orElse("");
            if (words.containsKey(german) && !wanted.equals(given.getOrDefault(german, ""))) {
                sheets.word(dossier, language, german, wanted);
                plan.changed();
            }
        }
        audit.did("plan-worded", "plan", id.id(), dossier.id());
    }

    /**
     * The PDF of a signed plan; the opening is written down.
     *
     * @throws Refusal {@code plan.me.sheet.pdf-later} while it is not made
     */
    @PreAuthorize(READS)
    public byte[] pdf(PlanId id) {
        IntegrationPlan plan = plan(id);
        access.requireForReading(plan.dossier());
        return pdf(plan);
    }

    /** The PDF of the signed-in person's plan in force. */
    @PreAuthorize(IS_REFUGEE)
    public byte[] myPdf() {
        IntegrationPlan plan = dossiers.mine()
                .flatMap(dossier -> book.open(dossier).stream()
                        .filter(one -> one.state() == PlanState.IN_FORCE)
                        .findFirst())
                .orElseThrow(NotFound::new);
        return pdf(plan);
    }

    private byte[] pdf(IntegrationPlan plan) {
        PlanSheet sheet = sheets.of(plan).orElseThrow(NotFound::new);
        if (prints.state(sheet.id()).isEmpty()) {
            throw new NotFound();
        }
        audit.did("plan-pdf-read", "plan", plan.id().id(), plan.dossier().id());
        return prints.pdf(sheet.id()).orElseThrow(() -> new Refusal("plan.me.sheet.pdf-later"));
    }

    private Optional<IntegrationPlan> shown(DossierId dossier) {
        List<IntegrationPlan> open = book.open(dossier);
        return open.stream()
                .filter(plan -> plan.state().isOffered())
                .findFirst()
                .or(() -> open.stream()
                        .filter(plan -> plan.state() == PlanState.IN_FORCE)
                        .findFirst());
    }

    private SheetPage page(IntegrationPlan plan) {
        DossierOverview about = dossiers.overview(plan.dossier());
        PlanSheet sheet = sheet(plan).orElse(null);
        return new SheetPage(
                agreement(plan, sheet),
                about.name(),
                sheet == null ? sheets.preview(plan).html() : sheet.content(),
                sheet == null ? "" : signed.signatures(sheet, about));
    }

    /** Proposed before sheets were kept: it is kept now, and says what was proposed. */
    private Optional<PlanSheet> sheet(IntegrationPlan plan) {
        return switch (plan.state()) {
            case DRAFT -> Optional.empty();
            case PROPOSED, SIGNED_ONE -> Optional.of(sheets.required(plan));
            case IN_FORCE, SUPERSEDED, ENDED -> sheets.of(plan);
        };
    }

    private Agreement agreement(IntegrationPlan plan, @Nullable PlanSheet sheet) {
        if (sheet == null) {
            return new Agreement(plan.id(), plan.state(), language(plan), null, List.of(), null, null);
        }
        PrintState pdf = prints.state(sheet.id()).orElse(null);
        return new Agreement(
                plan.id(),
                plan.state(),
                sheet.language(),
                sheet.sha256(),
                signatures.of(sheet.id()),
                signatures.refused(sheet.id()).orElse(null),
                pdf);
    }

    private String language(IntegrationPlan plan) {
        return writer.own(dossiers.overview(plan.dossier())).tag();
    }

    private IntegrationPlan plan(PlanId id) {
        return plans.find(id.id()).orElseThrow(NotFound::new);
    }
}
