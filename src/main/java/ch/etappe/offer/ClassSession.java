package ch.etappe.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
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

    ClassSessionId id() {
        return new ClassSessionId(id);
    }

    CourseRunId run() {
        return new CourseRunId(runId);
    }

    SessionState state() {
        return state;
    }
}
