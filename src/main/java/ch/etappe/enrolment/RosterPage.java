package ch.etappe.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     */
    public record Participant(
            EnrolmentId id,
            String name,
            @Nullable String callName,
            @Nullable String phone,
            EnrolmentState state,
            Instant requestedAt,
            int together,
            @Nullable LocalDate answerBy) {}
}
