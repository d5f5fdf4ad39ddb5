package ch.etappe.matching;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierState;
import ch.etappe.enrolment.BookableRun;
import ch.etappe.enrolment.BookableRuns;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Finding.Kind;
import ch.etappe.matching.Prospects.Prospect;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around booking several people on one run: what it would do, and doing it. */
@Service
public class SeveralSeats {

    /** More than this is no click any more. */
    public static final int MOST_AT_ONCE = 60;

    private static final String BOOKS = "hasRole('CASEWORKER')";

    private final RunFactsReader facts;
    private final CategoryRules rules;
    private final Candidates candidates;
    private final Matches matches;
    private final Enrolments enrolments;
    private final BookableRuns runs;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    SeveralSeats(
            RunFactsReader facts,
            CategoryRules rules,
            Candidates candidates,
            Matches matches,
            Enrolments enrolments,
            BookableRuns runs,
            DossierAccess access,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.candidates = candidates;
        this.matches = matches;
        this.enrolments = enrolments;
        this.runs = runs;
        this.access = access;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /**
     * With whom the person can be booked together, by age.
     *
     * @throws NotFound for a dossier out of reach, or if the role may not book
     */
    @PreAuthorize(BOOKS)
    @Transactional(readOnly = true)
    public List<Companion> companions(DossierId dossier) {
        requireWriting(List.of(dossier));
        return access.may(DataCategory.MASTER_DATA)
                ? database.sql("""
                                select * from match_companion where dossier_id = :dossier
                                order by birth_date, companion_id
                                """)
                        .param("dossier", dossier.id())
                        .query((row, number) -> new Companion(
                                new DossierId(row.getObject("companion_id", UUID.class)), OfficeName.read(row)))
                        .list()
                : List.of();
    }

    /**
     * What booking would do now; nothing is booked. That each of the files was read is written down.
     *
     * @param together whether they get seats together or not at all; otherwise first those against whom nothing speaks,
     *     then who is here longest
     * @throws NotFound if one of the dossiers is out of reach, or if the role may not book
     * @throws Refusal {@code matching.refusal.too-many}, {@code offer.refusal.run-closed}
     */
    @PreAuthorize(BOOKS)
    @Transactional
    public Prospects look(CourseRunId run, Collection<DossierId> people, boolean together) {
        requireWriting(people);
        RunFacts wanted = facts.one(run).orElseThrow(SeveralSeats::closed);
        BookableRun shown = runs.these(List.of(run)).stream().findFirst().orElseThrow(SeveralSeats::closed);
        Map<OfferCategory, CategoryRule> all = rules.all();
        List<Prospect> found = new ArrayList<>();
        for (Person person : longestFirst(people)) {
            audit.read("match", person.dossier().id(), person.dossier().id());
            Candidate candidate = candidates.of(person.dossier(), all);
            Match match = new Ranking(candidate, all, Dates.dayOf(clock.instant())).judge(wanted);
            found.add(prospect(person, match, run));
        }
        found.sort(Comparator.comparing(Prospect::needsReason));
        return new Prospects(shown, together, together ? asOne(found, shown) : oneByOne(found, shown.freeSeats()));
    }

    /**
     * Books each of several people by itself, in the order given; what is refused for one does not stop the others. The
     * same once more answers with what exists.
     *
     * @param people in the order of {@link Prospects#bookable}
     * @param reason for those who need one; may be blank
     * @throws NotFound if one of the dossiers is out of reach, or if the role may not book
     * @throws Refusal {@code matching.refusal.too-many}
     */
    @PreAuthorize(BOOKS)
    public List<Booked> book(CourseRunId run, List<DossierId> people, String reason) {
        requireWriting(people);
        return longestFirst(people).stream()
                .sorted(Comparator.comparing(person -> people.indexOf(person.dossier())))
                .map(person -> book(run, person, reason))
                .toList();
    }

    private Booked book(CourseRunId run, Person person, String reason) {
        try {
            EnrolmentSummary seat = matches.book(person.dossier(), run, reason);
            return new Booked(person.dossier(), person.name(), Outcome.of(seat.state()), null);
        } catch (Refusal no) {
            return new Booked(person.dossier(), person.name(), Outcome.NOT, no);
        }
    }

    private Prospect prospect(Person person, Match match, CourseRunId run) {
        boolean already = match.says(Kind.ALREADY_IN);
        Outcome there = already
                ? enrolments.of(person.dossier()).stream()
                        .filter(seat ->
                                seat.state().isActive() && seat.run().id().equals(run))
                        .map(seat -> Outcome.of(seat.state()))
                        .findFirst()
                        .orElse(Outcome.WAITS)
                : Outcome.SEAT;
        boolean not = person.closed() || !already && match.isBlocked();
        return new Prospect(
                person.dossier(),
                person.name(),
                not ? Outcome.NOT : there,
                already,
                match,
                person.closed() ? "dossier.refusal.closed" : null);
    }

    private static List<Prospect> oneByOne(List<Prospect> people, int free) {
        List<Prospect> given = new ArrayList<>();
        int left = free;
        for (Prospect one : people) {
            boolean asks = !one.already() && one.outcome() == Outcome.SEAT;
            given.add(asks && left-- <= 0 ? with(one, Outcome.WAITS, null) : one);
        }
        return given;
    }

    /** Nobody is booked where somebody cannot be, or where only some are on the run already. */
    private static List<Prospect> asOne(List<Prospect> people, BookableRun run) {
        boolean some = people.stream().anyMatch(Prospect::already);
        boolean all = people.stream().allMatch(Prospect::already);
        boolean large = people.size() > run.run().capacity();
        String why = some ? "matching.together.some-there" : large ? "matching.together.too-large" : null;
        boolean impossible = why != null || people.stream().anyMatch(one -> one.outcome() == Outcome.NOT);
        Outcome together = impossible ? Outcome.NOT : people.size() <= run.freeSeats() ? Outcome.SEAT : Outcome.WAITS;
        return all
                ? people
                : people.stream()
                        .map(one -> one.already() || one.outcome() == Outcome.NOT ? one : with(one, together, why))
                        .toList();
    }

    private static Prospect with(Prospect one, Outcome outcome, @Nullable String refusal) {
        return new Prospect(one.dossier(), one.person(), outcome, one.already(), one.match(), refusal);
    }

    private List<Person> longestFirst(Collection<DossierId> people) {
        List<UUID> ids = people.stream().map(DossierId::id).distinct().toList();
        return database.sql("""
                        select d.id, d.state, p.official_name, p.first_name
                        from dossier d join person p on p.id = d.person_id
                        where d.id in (:ids) order by d.allocated_on, p.official_name, p.first_name, d.id
                        """)
                .param("ids", ids)
                .query((row, number) -> new Person(
                        new DossierId(row.getObject("id", UUID.class)),
                        OfficeName.read(row),
                        row.getString("state").equals(DossierState.CLOSED.name())))
                .list();
    }

    private void requireWriting(Collection<DossierId> people) {
        if (people.size() > MOST_AT_ONCE) {
            throw new Refusal("matching.refusal.too-many", MOST_AT_ONCE);
        }
        people.forEach(access::require);
        if (people.isEmpty() || !access.mayWrite(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
    }

    private static Refusal closed() {
        return new Refusal("offer.refusal.run-closed");
    }

    private record Person(DossierId dossier, String name, boolean closed) {}
}
