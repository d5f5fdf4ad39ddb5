package ch.etappe.offer;

import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One lesson of a run on one day, in Zurich's wall time. It is never deleted: what does not take place is cancelled. */
@Entity
class ClassSession {

    @Id
    private UUID id;

    private UUID runId;

    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME) // a time on the wall; as TIME it would be moved from the JVM's zone to UTC
    private LocalTime startsAt;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime endsAt;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int lessons;

    private @Nullable String room;

    private @Nullable UUID teacherId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SessionState state;

    private @Nullable String reason;

    /** Where it was before it was moved; null while it never was. */
    private @Nullable LocalDate wasOn;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime wasAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ClassSession() {}

    /** @param lessons of 45 minutes, 1 to 24 */
    ClassSession(
            ClassSessionId id, CourseRunId run, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, int lessons) {
        this.id = id.id();
        this.runId = run.id();
        this.heldOn = heldOn;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.lessons = lessons;
        this.state = SessionState.PLANNED;
    }

    void teach(@Nullable UUID teacher) {
        this.teacherId = teacher;
    }

    /**
     * @param newRoom null for that of the run
     * @return whether somebody has to be told: another day, time or room
     * @throws Refusal {@code offer.refusal.session-cancelled} if it does not take place
     */
    boolean change(LocalDate day, LocalTime from, LocalTime until, @Nullable String newRoom, @Nullable UUID teacher) {
        requirePlanned();
        boolean moved = !day.equals(heldOn) || !from.equals(startsAt);
        boolean different = moved || !until.equals(endsAt) || !Objects.equals(newRoom, room);
        if (moved && wasOn == null) {
            wasOn = heldOn;
            wasAt = startsAt;
        }
        heldOn = day;
        startsAt = from;
        endsAt = until;
        room = newRoom;
        teacherId = teacher;
        return different;
    }

    /** Follows another pattern of the run; that is told for the whole run. */
    void follow(LocalTime from, LocalTime until, int newLessons, @Nullable UUID teacher) {
        startsAt = from;
        endsAt = until;
        lessons = newLessons;
        room = null;
        teacherId = teacher;
    }

    /**
     * @param why what people may read; null where another pattern took its place
     * @throws Refusal {@code offer.refusal.session-cancelled} if it was before
     */
    void cancel(@Nullable String why) {
        requirePlanned();
        state = SessionState.CANCELLED;
        reason = why;
    }

    /** Comes back with another pattern that has it. */
    void revive() {
        state = SessionState.PLANNED;
        reason = null;
    }

    /** Whether it was cancelled by itself and not with a pattern. */
    boolean isCalledOff() {
        return state == SessionState.CANCELLED && reason != null;
    }

    boolean isPlanned() {
        return state == SessionState.PLANNED;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    /** Wall time. */
    LocalDateTime endsOn() {
        return heldOn.atTime(endsAt);
    }

    ClassSessionId id() {
        return new ClassSessionId(id);
    }

    CourseRunId run() {
        return new CourseRunId(runId);
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void requirePlanned() {
        if (state == SessionState.CANCELLED) {
            throw new Refusal("offer.refusal.session-cancelled");
        }
    }
}
