package ch.etappe.person;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionId;
import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who may be in the portal already. Bounded by the mandate: within the account's region by names, birth date and
 * numbers, with the reasons; elsewhere only by a whole official number, and then only that there is somebody and where.
 */
@Service
@Transactional
public class Duplicates {

    /** How often within an hour an account may ask outside its region. */
    public static final Setting LOOKUPS =
            new Setting("person.setting.lookups-per-hour", Setting.Unit.TIMES, 20, 1, 500);

    /** Shorter ones give none. */
    public static final int SHORTEST_REASON = 10;

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private static final String ELSEWHERE = """
            select p.id, p.bfs_no, (select r.region_id from person_reach r where r.person_id = p.id
                                    order by r.closed, r.dossier_id desc limit 1) as region_id
            from person p
            where p.merged_into is null and (p.zemis_no = :zemis or p.ahv_no = :ahv or p.n_number = :n)
              and not exists (select 1 from person_reach r where r.person_id = p.id and r.region_id = :own)
            limit 20
            """;

    private final SimilarPeople similar;
    private final KnownPeople known;
    private final NameKeys keys;
    private final LookupLimit limit;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Organisations organisations;
    private final Jurisdiction jurisdiction;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    Duplicates(
            SimilarPeople similar,
            KnownPeople known,
            NameKeys keys,
            LookupLimit limit,
            CurrentUser currentUser,
            AuditTrail audit,
            Organisations organisations,
            Jurisdiction jurisdiction,
            Settings settings,
            JdbcClient database,
            Clock clock) {
        this.similar = similar;
        this.known = known;
        this.keys = keys;
        this.limit = limit;
        this.currentUser = currentUser;
        this.audit = audit;
        this.organisations = organisations;
        this.jurisdiction = jurisdiction;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * People of the account's region who may be the person sought, most alike first. A suggestion: nothing follows from
     * it by itself. Nobody outside the region is among them, whatever is typed.
     *
     * @param limit people at most
     */
    @PreAuthorize(LEADS_CASES)
    public List<SimilarPerson> similarTo(SoughtPerson sought, int limit) {
        if (sought.isEmpty()) {
            return List.of();
        }
        keys.beforeSearch();
        return similar.to(sought, region(), Resemblance.SHOWN, limit);
    }

    /**
     * Like {@link #similarTo(SoughtPerson, int)} for somebody who looks for a person instead of typing one in: one word
     * of the name is enough to be listed.
     */
    @PreAuthorize(LEADS_CASES)
    public List<SimilarPerson> search(SoughtPerson sought, int limit) {
        if (sought.isEmpty()) {
            return List.of();
        }
        keys.beforeSearch();
        return similar.to(sought, region(), Resemblance.LISTED, limit);
    }

    /**
     * For imports of the canton, which sees no people: who each of a list is by an own official number, or may well be by
     * names and year of birth, in any region and without names. An N number, a family's, is no proof.
     *
     * @param except people whom nobody of the list resembles: the list itself wrote them down
     * @return one entry for each of them, in their order
     */
    @PreAuthorize("hasRole('CANTON')")
    public List<Optional<KnownPerson>> known(List<SoughtPerson> sought, Set<PersonId> except) {
        keys.beforeSearch();
        return known.of(sought, except.stream().map(PersonId::id).collect(Collectors.toSet()));
    }

    /**
     * People of the account's region who may be the same as one of them, without that one.
     *
     * @throws NotFound for somebody unknown and for somebody out of reach
     */
    @PreAuthorize(LEADS_CASES)
    public List<SimilarPerson> similarTo(PersonId person, int limit) {
        keys.beforeSearch();
        SoughtPerson sought = similar.traits(person, region()).orElseThrow(NotFound::new);
        return similar.to(sought, region(), Resemblance.SHOWN, limit + 1).stream()
                .filter(other -> !other.person().equals(person))
                .limit(limit)
                .toList();
    }

    /**
     * Whether a whole official number belongs to somebody outside the account's region. Each question is written down
     * with its reason, also when nobody is found, and there are only so many of them in an hour.
     *
     * @param reason why the account must know; those who look into the audit trail read it
     * @return one entry for each region that is responsible for such a person; empty if there is none
     * @throws Refusal {@code person.refusal.number-missing}, {@code person.refusal.reason-missing} and
     *     {@code person.refusal.too-many-lookups}
     */
    @PreAuthorize(LEADS_CASES)
    public List<Elsewhere> elsewhere(OfficialNumbers numbers, String reason) {
        if (numbers.isEmpty()) {
            throw new Refusal("person.refusal.number-missing");
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refusal("person.refusal.reason-missing");
        }
        return ask(numbers, region(), reason.strip());
    }

    /**
     * For a municipality that writes somebody down and sees no people: whether the ZEMIS or AHV number belongs to somebody
     * in the portal, whatever the region, and who to call. The N number may be a family's and is not asked. Written down
     * and limited like {@link #elsewhere}; without a number nothing is asked.
     *
     * @return one entry for each region that is responsible for such a person; empty if there is none
     * @throws Refusal {@code person.refusal.too-many-lookups}
     */
    @PreAuthorize("hasRole('MUNICIPALITY')")
    public List<Elsewhere> knownTo(OfficialNumbers numbers) {
        OfficialNumbers own = OfficialNumbers.typed(numbers.zemis(), numbers.ahv(), null);
        return own.isEmpty() ? List.of() : ask(own, null, null);
    }

    /** @param without people of this region do not count; null for all that do */
    private List<Elsewhere> ask(OfficialNumbers numbers, @Nullable UUID without, @Nullable String reason) {
        int most = settings.value(LOOKUPS);
        if (!limit.admit(currentUser.id(), most)) {
            throw new Refusal("person.refusal.too-many-lookups", most);
        }
        List<Found> found = find(numbers, without);
        if (found.isEmpty()) {
            audit.did("asked-elsewhere", "person", null, null, reason);
        }
        found.forEach(person -> audit.did("asked-elsewhere", "person", person.id, null, reason));
        return found.stream()
                .map(this::responsible)
                .distinct()
                .map(organisations::region)
                .map(region -> new Elsewhere(region.name(), region.town(), region.phone()))
                .toList();
    }

    private List<Found> find(OfficialNumbers numbers, @Nullable UUID without) {
        return database.sql(ELSEWHERE)
                .param("zemis", numbers.zemis())
                .param("ahv", numbers.ahv())
                .param("n", numbers.n())
                .param("own", without)
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        new BfsNumber(row.getInt("bfs_no")),
                        row.getObject("region_id", UUID.class)))
                .list();
    }

    /** The region of the dossier; without one, that of the residence. */
    private RegionId responsible(Found person) {
        return person.region == null
                ? jurisdiction.regionOf(person.residence, Dates.dayOf(clock.instant()))
                : new RegionId(person.region);
    }

    private UUID region() {
        return currentUser.scope(Scope.Region.class).id();
    }

    private record Found(
            UUID id, BfsNumber residence, @Nullable UUID region) {}
}
