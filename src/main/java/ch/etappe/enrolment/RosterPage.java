package ch.etappe.enrolment;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of one run, as its provider may see them.
 *
 * @param requests who waits for an answer, first comes first
 * @param confirmed who takes part, by name
 * @param waiting the waiting list in order; who is offered a seat stands on it until the person takes it
 */
public record RosterPage(
        ProviderRun run, List<Participant> requests, List<Participant> confirmed, List<Participant> waiting) {

    /** As in a German list: "Çelik" stands at C. */
    static final Comparator<Participant> BY_NAME =
            Comparator.comparing(Participant::name, Collator.getInstance(Locale.GERMAN));

    /** Who has or asks for a seat, and so can be written to: by name. */
    public List<Participant> reachable() {
        return Stream.concat(requests.stream(), confirmed.stream())
                .sorted(BY_NAME)
                .toList();
    }

    /** The same with the last days of the approvals. */
    RosterPage covered(Map<UUID, LocalDate> until) {
        return new RosterPage(run, covered(requests, until), covered(confirmed, until), waiting);
    }

    private static List<Participant> covered(List<Participant> people, Map<UUID, LocalDate> until) {
        return people.stream().map(one -> one.covered(until.get(one.id().id()))).toList();
    }

    /** Seats that are taken and not asked for yet: somebody else has to decide something first. */
    public int reserved() {
        long named = requests.size()
                + confirmed.size()
                + waiting.stream()
                        .filter(person -> person.state() == EnrolmentState.OFFERED)
                        .count();
        return Math.max(0, run.held() - (int) named);
    }

    /**
     * What a course needs of a person, and nothing more: no status, no benefits, no other courses.
     *
     * @param name as offices write it: "Tesfay, Selam"
     * @param callName how the person is called; null if that is the first name
     * @param phone null for who has taken no seat, or has none
     * @param together how many of the run belong together with this one, who is counted; 1 for who is alone
     * @param answerBy last day for an answer: of the provider to a request, of the person to an offer; null otherwise
     * @param hasPortal whether a message reaches the person
     * @param coverage until when the costs are approved; null where nobody has to approve them
     */
    public record Participant(
            EnrolmentId id,
            String name,
            @Nullable String callName,
            @Nullable String phone,
            EnrolmentState state,
            Instant requestedAt,
            int together,
            @Nullable LocalDate answerBy,
            boolean hasPortal,
            @Nullable Coverage coverage) {

        /** Somebody who attends without an approval that is valid would not be paid for (BR03). */
        public boolean isUncovered(LocalDate today) {
            return coverage != null
                    && (coverage.until() == null || coverage.until().isBefore(today));
        }

        Participant covered(@Nullable LocalDate until) {
            return new Participant(
                    id,
                    name,
                    callName,
                    phone,
                    state,
                    requestedAt,
                    together,
                    answerBy,
                    hasPortal,
                    coverage == null ? null : new Coverage(until));
        }
    }

    /**
     * What a provider may know of an approval of costs: not who pays, and not how much.
     *
     * @param until last day; null if there is none
     */
    public record Coverage(@Nullable LocalDate until) {

        static final Coverage NONE = new Coverage(null);
    }
}
