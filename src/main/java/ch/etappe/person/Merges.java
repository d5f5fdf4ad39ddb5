package ch.etappe.person;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.person.MergeRows.OpenDossiers;
import ch.etappe.person.MergeRows.Row;
import ch.etappe.person.MergeRows.Two;
import ch.etappe.person.MergeSummary.State;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two records of one person become one. A caseworker proposes, the region lead decides, for people whom the region
 * reaches and who have no open dossier elsewhere. Everything moves in one transaction and is written down; as long as
 * nothing new was written it can be undone.
 */
@Service
@Transactional
public class Merges {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String DECIDES = "hasRole('REGION_LEAD')";

    private final MergeRows rows;
    private final ObjectProvider<PersonMerge> parts;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Merges(
            MergeRows rows,
            ObjectProvider<PersonMerge> parts,
            CurrentUser currentUser,
            AuditTrail audit,
            JdbcClient database,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Both records side by side; that somebody looked is written down for both.
     *
     * @throws NotFound for records unknown, out of reach or merged already
     * @throws Refusal {@code person.refusal.merge-elsewhere} if one has an open dossier in another region
     */
    @PreAuthorize(LEADS_CASES)
    public MergePreview preview(PersonId stays, PersonId goes) {
        Two both = rows.both(stays, goes, region());
        Row staying = both.stays();
        Row going = both.goes();
        OpenDossiers open = requireNoneElsewhere(stays, goes);
        Stream.of(staying, going)
                .forEach(row -> audit.read("person", row.person().id(), row.dossier()));
        List<MergePreview.Field> fields = Stream.of(MergeField.values())
                .map(field -> new MergePreview.Field(
                        field,
                        staying.shown(field),
                        going.shown(field),
                        !staying.of(field).equals(going.of(field))))
                .filter(field -> field.stays() != null || field.goes() != null)
                .toList();
        return new MergePreview(side(staying), side(going), fields, open.here() == 2);
    }

    /**
     * Asks the region lead to merge.
     *
     * @throws NotFound as for {@link #preview}
     * @throws Refusal {@code person.refusal.merge-reason}, {@code person.refusal.merge-open} if there is a proposal
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void propose(PersonId stays, PersonId goes, String reason) {
        Two both = rows.lock(stays, goes, region());
        requireNoneElsewhere(stays, goes);
        insert(stays, goes, reason, State.PROPOSED);
        audit.did("merge-proposed", "person", goes.id(), both.stays().dossier(), null);
    }

    /** Proposals first, then what was merged last. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public List<MergeSummary> ofRegion(int limit) {
        return rows.summaries(region(), limit);
    }

    /**
     * Merges, whether or not somebody proposed it.
     *
     * @param taken the fields whose value comes from the record that goes
     * @throws NotFound as for {@link #preview}
     * @throws Refusal {@code person.refusal.merge-reason}, {@code person.refusal.merge-elsewhere}, and what the parts of
     *     other modules refuse
     */
    @PreAuthorize(DECIDES)
    public void merge(PersonId stays, PersonId goes, Set<MergeField> taken, String reason) {
        Two both = rows.lock(stays, goes, region());
        requireNoneElsewhere(stays, goes);
        UUID merge = proposal(stays, goes).orElseGet(() -> insert(stays, goes, reason, State.PROPOSED));

        Map<String, @Nullable String> before = new LinkedHashMap<>();
        Map<String, @Nullable String> after = new LinkedHashMap<>();
        taken.forEach(field -> {
            before.putAll(both.stays().of(field));
            after.putAll(both.goes().of(field));
        });
        Map<String, String> moved = new HashMap<>();
        parts.orderedStream().forEach(part -> moved.put(part.name(), part.move(goes, stays)));
        rows.write(stays, after);
        rows.fold(stays);
        rows.mergedInto(goes, stays);
        audit.did("person-merged", "person", stays.id(), both.stays().dossier(), reason.strip());
        audit.did("person-merged", "person", goes.id(), both.goes().dossier(), reason.strip());
        decide(merge, State.MERGED, new MergeImage(before, rows.version(stays), audit.mark(), moved));
    }

    /**
     * Says no to a proposal.
     *
     * @throws NotFound for one unknown or of another region
     * @throws Refusal {@code person.refusal.merge-decided} if it was decided meanwhile
     */
    @PreAuthorize(DECIDES)
    public void decline(UUID merge) {
        MergeSummary proposal = require(merge, State.PROPOSED);
        audit.did("merge-declined", "person", proposal.goes().id(), null, null);
        decide(merge, State.DECLINED, null);
    }

    /**
     * Makes two records of one again.
     *
     * @throws NotFound for a merge unknown or of another region
     * @throws Refusal {@code person.refusal.merge-decided} if it was undone meanwhile,
     *     {@code person.refusal.merge-written} if something new was written to the person or one of the dossiers
     */
    @PreAuthorize(DECIDES)
    public void undo(UUID merge) {
        MergeSummary done = require(merge, State.MERGED);
        MergeImage image = json.readValue(rows.image(merge), MergeImage.class);
        Set<UUID> dossiers = rows.dossiersOf(done.stays());
        if (rows.version(done.stays()) != image.version() || audit.wroteSince(image.auditMark(), dossiers)) {
            throw new Refusal("person.refusal.merge-written");
        }
        parts.orderedStream()
                .filter(part -> image.moved().containsKey(part.name()))
                .forEach(part -> part.moveBack(
                        done.goes(),
                        done.stays(),
                        Objects.requireNonNull(image.moved().get(part.name()))));
        rows.write(done.stays(), image.values());
        rows.fold(done.stays());
        rows.mergedInto(done.goes(), null);
        audit.did("merge-undone", "person", done.stays().id(), null, null);
        audit.did("merge-undone", "person", done.goes().id(), null, null);
        database.sql("update person_merge set state = 'UNDONE', decided_by = :by, decided_at = :at where id = :id")
                .param("by", currentUser.id().id())
                .param("at", now())
                .param("id", merge)
                .update();
    }

    private OpenDossiers requireNoneElsewhere(PersonId one, PersonId other) {
        OpenDossiers open = rows.openDossiers(one, other, region());
        if (open.elsewhere() > 0) {
            throw new Refusal("person.refusal.merge-elsewhere");
        }
        return open;
    }

    private MergeSummary require(UUID merge, State state) {
        MergeSummary found = rows.lock(merge, region()).orElseThrow(NotFound::new);
        if (found.state() != state) {
            throw new Refusal("person.refusal.merge-decided");
        }
        return found;
    }

    private Optional<UUID> proposal(PersonId stays, PersonId goes) {
        return database.sql("""
                        select id from person_merge where state = 'PROPOSED' and region_id = :region
                          and (stays_id = :stays and goes_id = :goes or stays_id = :goes and goes_id = :stays) for update
                        """)
                .param("region", region())
                .param("stays", stays.id())
                .param("goes", goes.id())
                .query(UUID.class)
                .optional()
                .map(id -> turn(id, stays, goes));
    }

    /** Whoever decides may keep the other of the two. */
    private UUID turn(UUID merge, PersonId stays, PersonId goes) {
        database.sql("update person_merge set stays_id = :stays, goes_id = :goes where id = :id")
                .param("stays", stays.id())
                .param("goes", goes.id())
                .param("id", merge)
                .update();
        return merge;
    }

    private UUID insert(PersonId stays, PersonId goes, String reason, State state) {
        if (reason.isBlank()) {
            throw new Refusal("person.refusal.merge-reason");
        }
        if (proposal(goes, stays).isPresent()) {
            throw new Refusal("person.refusal.merge-open");
        }
        UUID merge = Ids.next();
        try {
            database.sql("""
                            insert into person_merge (id, stays_id, goes_id, region_id, state, proposed_by, proposed_at, reason)
                            values (:id, :stays, :goes, :region, :state, :by, :at, :reason)
                            """)
                    .param("id", merge)
                    .param("stays", stays.id())
                    .param("goes", goes.id())
                    .param("region", region())
                    .param("state", state.name())
                    .param("by", currentUser.id().id())
                    .param("at", now())
                    .param("reason", reason.strip())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("person.refusal.merge-open");
        }
        return merge;
    }

    private void decide(UUID merge, State state, @Nullable MergeImage image) {
        database.sql("""
                        update person_merge set state = :state, decided_by = :by, decided_at = :at, before_image = :image
                        where id = :id
                        """)
                .param("state", state.name())
                .param("by", currentUser.id().id())
                .param("at", now())
                .param("image", image == null ? null : json.writeValueAsString(image))
                .param("id", merge)
                .update();
    }

    private static MergePreview.Side side(Row row) {
        return new MergePreview.Side(row.person(), row.dossier(), row.name());
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }

    private UUID region() {
        return currentUser.scope(Scope.Region.class).id();
    }
}
