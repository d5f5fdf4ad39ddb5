package ch.etappe.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One run of an offer. It takes people once its offer is published. */
@Entity
class CourseRun {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offer_id")
    private Offer offer;

    private UUID siteId;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private Weekdays weekdays;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME) // a time on the wall; as TIME it would be moved from the JVM's zone to UTC
    private LocalTime startsAt;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime endsAt;

    private int lessonsPerWeek;

    private int capacity;

    private @Nullable String room;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RunState state;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CourseRun() {}

    /**
     * @param timetable when it takes place
     * @param capacity seats, 1 to 500
     */
    @SuppressWarnings("NullAway.Init") // the offer takes it in
    CourseRun(CourseRunId id, UUID siteId, Timetable timetable, int lessonsPerWeek, int capacity) {
        this.id = id.id();
        this.siteId = siteId;
        this.startsOn = timetable.startsOn();
        this.endsOn = timetable.endsOn();
        this.weekdays = timetable.weekdays();
        this.startsAt = timetable.startsAt();
        this.endsAt = timetable.endsAt();
        this.lessonsPerWeek = lessonsPerWeek;
        this.capacity = capacity;
        this.state = RunState.PLANNED;
    }

    void belongTo(Offer whole) {
        this.offer = whole;
    }

    void open() {
        if (state == RunState.PLANNED) {
            state = RunState.OPEN;
        }
    }

    RunState state() {
        return state;
    }
}
