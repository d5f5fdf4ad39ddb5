package ch.etappe.note;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.note.NoteForm.Field;
import ch.etappe.note.NoteForm.Problem;
import ch.etappe.note.NoteRows.Row;
import ch.etappe.note.NoteRows.Visible;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases around notes. Two kinds of text are handed out with a stated reason only: internal ones to who reads but
 * does not write them, and sensitive ones to everybody but their author. Who oversees the region states it once, by
 * breaking the glass of the case. Internal notes are read in the region that wrote them, also after the case moved on.
 */
@Service
@Transactional
public class Notes {

    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String WRITES = "hasRole('CASEWORKER')";
    private static final String IS_REFUGEE = "hasRole('REFUGEE')";
    private static final String OBJECT = "note";

    private final NoteRows rows;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Notes(NoteRows rows, DossierAccess access, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The latest revisions, newest day first; texts that need a reason are withheld.
     *
     * @throws NotFound if the dossier is out of reach
     */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<NoteEntry> page(DossierId dossier, int offset, int limit) {
        return without(needsReason(), rows.page(dossier, visibleIn(dossier), offset, limit));
    }

    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public int count(DossierId dossier) {
        return rows.count(dossier, visibleIn(dossier));
    }

    /** Whether the internal texts of a dossier are read with a reason only; sensitive ones always are. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public boolean internalNeedsReason() {
        return access.may(DataCategory.NOTES_INTERNAL) && !access.mayWrite(DataCategory.NOTES_INTERNAL);
    }

    /**
     * Like {@link #page} with the internal texts; only sensitive ones stay withheld. The reason is written down.
     *
     * @param reason why; null where the glass is broken, which said it
     * @throws Refusal {@code note.refusal.reason} without a reason, {@code dossier.refusal.glass} behind closed glass
     */
    @PreAuthorize(READS)
    public List<NoteEntry> internal(DossierId dossier, @Nullable String reason, int offset, int limit) {
        Visible visible = visibleIn(dossier);
        audit.did("read", "internal-notes", dossier.id(), dossier.id(), reason(dossier, reason));
        return without(this::isForeignSecret, rows.page(dossier, visible, offset, limit));
    }

    /**
     * A note with all it said before, the latest revision first.
     *
     * @param reason why; needed, and written down, if one of the revisions is withheld from the reader
     * @throws NotFound if it is unknown or out of reach
     * @throws Refusal {@code note.refusal.reason} if it needs a reason and has none, {@code dossier.refusal.glass} if
     *     it needs one and lies behind closed glass
     */
    @PreAuthorize(READS)
    public List<NoteEntry> open(NoteId id, @Nullable String reason) {
        List<Row> chain = chain(id);
        DossierId dossier = chain.getFirst().dossier();
        if (chain.stream().anyMatch(needsReason())) {
            audit.did("read", OBJECT, id.id(), dossier.id(), reason(dossier, reason));
        }
        return chain.stream().map(Row::entry).toList();
    }

    /** Whether {@link #open} needs a reason: an earlier revision may, although the latest does not. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public boolean needsReason(NoteId id) {
        return chain(id).stream().anyMatch(needsReason());
    }

    /** Why a note cannot be kept as typed; empty if it can. */
    @PreAuthorize(WRITES)
    @Transactional(readOnly = true)
    public List<Problem> problems(NoteForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.aboutDay() == null) {
            problems.add(new Problem(Field.ABOUT_DAY, "note.refusal.day"));
        } else if (form.aboutDay().isAfter(Dates.dayOf(clock.instant()))) {
            problems.add(new Problem(Field.ABOUT_DAY, "note.refusal.future"));
        }
        if (form.text().isBlank()) {
            problems.add(new Problem(Field.TEXT, "note.refusal.empty"));
        } else if (form.text().length() > NoteForm.LONGEST) {
            problems.add(new Problem(Field.TEXT, "note.refusal.too-long"));
        }
        return problems;
    }

    /**
     * Keeps a note.
     *
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal the first of {@link #problems}
     */
    @PreAuthorize(WRITES)
    public NoteId write(DossierId dossier, NoteForm form) {
        requireWriting(dossier, form);
        return add(Optional.empty(), dossier, form, "written");
    }

    /**
     * Corrects a note by a further revision. What the person could read before stays readable for the person.
     *
     * @throws NotFound if it is unknown or out of reach
     * @throws Refusal {@code note.refusal.corrected-meanwhile} if it is not the latest revision any more,
     *     {@code note.refusal.stays-shared} if it would be taken back from the person, or the first of {@link #problems}
     */
    @PreAuthorize(WRITES)
    public NoteId correct(NoteId id, NoteForm form) {
        Row latest = chain(id).getFirst();
        requireWriting(latest.dossier(), form);
        if (!latest.entry().id().equals(id)) {
            throw new Refusal("note.refusal.corrected-meanwhile");
        }
        if (latest.entry().shared() && !form.shared()) {
            throw new Refusal("note.refusal.stays-shared");
        }
        try {
            return add(Optional.of(latest), latest.dossier(), form, "corrected");
        } catch (DuplicateKeyException faster) {
            throw new Refusal("note.refusal.corrected-meanwhile");
        }
    }

    /** What is shared with the signed-in person, newest day first. */
    @PreAuthorize(IS_REFUGEE)
    @Transactional(readOnly = true)
    public List<NoteEntry> mine(int offset, int limit) {
        return rows.pageOf(access.reach().person(), offset, limit).stream()
                .map(Row::entry)
                .toList();
    }

    @PreAuthorize(IS_REFUGEE)
    @Transactional(readOnly = true)
    public int countMine() {
        return rows.countOf(access.reach().person());
    }

    private NoteId add(Optional<Row> corrects, DossierId dossier, NoteForm form, String act) {
        NoteId id = NoteId.next();
        rows.add(id, corrects, dossier, form, currentUser.id(), clock.instant());
        boolean newlyShared =
                form.shared() && !corrects.map(row -> row.entry().shared()).orElse(false);
        audit.did("note-" + act, OBJECT, id.id(), dossier.id());
        if (newlyShared) {
            audit.did("note-shared", OBJECT, id.id(), dossier.id());
        }
        return id;
    }

    private List<Row> chain(NoteId id) {
        List<Row> chain = rows.chain(id);
        if (chain.isEmpty()) {
            throw new NotFound();
        }
        Visible visible = visibleIn(chain.getFirst().dossier());
        List<Row> shown = chain.stream().filter(visible::shows).toList();
        if (shown.isEmpty()) {
            throw new NotFound();
        }
        return shown;
    }

    private Visible visibleIn(DossierId dossier) {
        access.require(dossier);
        Visible visible = new Visible(
                access.may(DataCategory.NOTES_INTERNAL),
                access.may(DataCategory.NOTES_SHARED),
                access.reach().region());
        if (!visible.internal() && !visible.shared()) {
            throw new NotFound();
        }
        return visible;
    }

    private void requireWriting(DossierId dossier, NoteForm form) {
        access.require(dossier);
        if (!access.mayWrite(form.shared() ? DataCategory.NOTES_SHARED : DataCategory.NOTES_INTERNAL)) {
            throw new NotFound();
        }
        problems(form).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key(), NoteForm.LONGEST);
        });
    }

    private String reason(DossierId dossier, @Nullable String saidNow) {
        String reason = access.reason(dossier, saidNow);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("note.refusal.reason");
        }
        return reason;
    }

    private static List<NoteEntry> without(Predicate<Row> withheld, List<Row> page) {
        return page.stream()
                .map(row -> withheld.test(row) ? row.entry().withheld() : row.entry())
                .toList();
    }

    private Predicate<Row> needsReason() {
        boolean internal = internalNeedsReason();
        return row -> isForeignSecret(row) || (internal && !row.entry().shared());
    }

    private boolean isForeignSecret(Row row) {
        return row.entry().sensitive() && !row.author().equals(currentUser.id());
    }
}
