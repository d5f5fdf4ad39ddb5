package ch.etappe.matching;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.BookableRun;
import ch.etappe.enrolment.BookableRuns;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.InTurn;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Finding.Kind;
import ch.etappe.matching.Finding.Strength;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around finding a run for a person. All of it is a suggestion; somebody chooses. */
@Service
@Transactional
public class Matches {

    private static final String BOOKS = "hasRole('CASEWORKER')";
    private static final int LONGEST_REASON = 500;

    private final RunFactsReader facts;
    private final CategoryRules rules;
    private final Candidates candidates;
    private final Overrides overrides;
    private final Enrolments enrolments;
    private final BookableRuns runs;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Matches(
            RunFactsReader facts,
            CategoryRules rules,
            Candidates candidates,
            Overrides overrides,
            Enrolments enrolments,
            BookableRuns runs,
            DossierAccess access,
            AuditTrail audit,
            Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.candidates = candidates;
        this.overrides = overrides;
        this.enrolments = enrolments;
        this.runs = runs;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins to look for a run: says what suggestions will rest on, and writes down once that it was read.
     *
     * @throws NotFound for a dossier out of reach, or if the role may not book
     */
    @PreAuthorize(BOOKS)
    public KnownOfPerson open(DossierId dossier) {
        requireWriting(dossier);
        audit.read("match", dossier.id(), dossier.id());
        Candidate person = candidates.of(dossier, rules.all());
        return new KnownOfPerson(
                person.oral(), person.written(), person.literacy(), person.municipality(), person.childcareNeeded());
    }

    /**
     * The runs that a query finds, those first that fit best; what needs a reason after what does not, what cannot be
     * booked last.
     *
     * @throws NotFound for a dossier out of reach, or if the role may not book
     */
    @PreAuthorize(BOOKS)
    @Transactional(readOnly = true)
    public List<Suggestion> page(DossierId dossier, RunQuery query, int offset, int limit) {
        requireWriting(dossier);
        LocalDate today = today();
        List<Match> page = ranking(dossier, today).rank(facts.find(query, today)).stream()
                .skip(offset)
                .limit(limit)
                .toList();
        Map<CourseRunId, BookableRun> found = runs
                .these(page.stream().map(Match::run).toList())
                .stream()
                .collect(Collectors.toMap(run -> run.run().id(), Function.identity()));
        return page.stream()
                .filter(match -> found.containsKey(match.run()))
                .map(match -> new Suggestion(Objects.requireNonNull(found.get(match.run())), match))
                .toList();
    }

    /** Where runs that take people take place, by name. */
    @PreAuthorize(BOOKS)
    @Transactional(readOnly = true)
    public List<String> towns() {
        return facts.towns(today());
    }

    /**
     * Asks for a seat as {@link Enrolments#request} does. What speaks against it is compared anew: the screen may be
     * older than the file. Asking twice for the same run changes nothing.
     *
     * @param reason why it shall be all the same; null or blank where nothing asks for one
     * @throws Refusal {@code matching.refusal.reason-needed}, {@code matching.refusal.reason-too-long},
     *     {@code matching.refusal.procedure-ended}, and those of {@link Enrolments#request}
     */
    @InTurn
    @PreAuthorize(BOOKS)
    public EnrolmentSummary book(DossierId dossier, CourseRunId run, @Nullable String reason) {
        List<Finding> against = against(dossier, run, reason);
        EnrolmentSummary seat = enrolments.request(run, dossier);
        keep(seat, against, reason);
        return seat;
    }

    /**
     * Asks for seats together as {@link Enrolments#requestTogether} does; otherwise as {@link #book} for each of them.
     *
     * @param reason why it shall be all the same; kept with each against whom something speaks
     * @return in the order of the people
     */
    @InTurn
    @PreAuthorize(BOOKS)
    public List<EnrolmentSummary> bookTogether(List<DossierId> people, CourseRunId run, @Nullable String reason) {
        Map<DossierId, List<Finding>> against = new HashMap<>();
        people.forEach(one -> against.put(one, against(one, run, reason)));
        List<EnrolmentSummary> seats = enrolments.requestTogether(run, people);
        seats.forEach(seat -> keep(seat, against.getOrDefault(seat.dossier(), List.of()), reason));
        return seats;
    }

    /** What is overridden by booking; nothing for who is on the run already. */
    private List<Finding> against(DossierId dossier, CourseRunId run, @Nullable String reason) {
        requireWriting(dossier);
        Optional<Match> match =
                facts.one(run).map(ranking(dossier, today())::judge).filter(one -> !one.says(Kind.ALREADY_IN));
        List<Finding> against =
                match.map(one -> one.with(Strength.NEEDS_REASON)).orElse(List.of());
        String words = words(reason);
        if (match.filter(one -> one.says(Kind.PROCEDURE_ENDED)).isPresent()) {
            throw new Refusal("matching.refusal.procedure-ended");
        }
        if (!against.isEmpty() && words.isEmpty()) {
            throw new Refusal("matching.refusal.reason-needed");
        }
        if (words.length() > LONGEST_REASON) {
            throw new Refusal("matching.refusal.reason-too-long", LONGEST_REASON);
        }
        return against;
    }

    private void keep(EnrolmentSummary seat, List<Finding> against, @Nullable String reason) {
        if (!against.isEmpty()) {
            overrides.keep(seat.id(), seat.dossier(), against, words(reason));
        }
    }

    private static String words(@Nullable String reason) {
        return reason == null ? "" : reason.strip();
    }

    private Ranking ranking(DossierId dossier, LocalDate today) {
        Map<OfferCategory, CategoryRule> all = rules.all();
        return new Ranking(candidates.of(dossier, all), all, today);
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
