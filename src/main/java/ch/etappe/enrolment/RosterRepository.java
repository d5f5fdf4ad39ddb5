package ch.etappe.enrolment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need: no {@code findAll}, no {@code deleteAll}. */
interface RosterRepository extends Repository<Roster, UUID> {

    /** Takes the roster for this transaction, so that two people cannot get the last seat. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Roster r where r.courseRunId = :run")
    Optional<Roster> reserve(UUID run);

    /** Writes enrolments and publishes the roster's events. */
    Roster saveAndFlush(Roster roster);

    /**
     * Opens the roster of a run that has none. An upsert, because two may be the first at once, and because it takes
     * the row for writing: {@code insert ignore} would take it for reading and two of those lock each other out.
     */
    @Modifying
    @Query(value = """
                    insert into roster (course_run_id, capacity)
                    select r.id, r.capacity from course_run r where r.id = :run
                    on duplicate key update course_run_id = values(course_run_id)
                    """, nativeQuery = true)
    void open(UUID run);

    /** Counts along. Relative, so that decisions which did not see each other still add up and the check refuses. */
    @Modifying
    @Query(
            value = "update roster set held = held + :seats, offered = offered + :offers where course_run_id = :run",
            nativeQuery = true)
    void count(UUID run, int seats, int offers);
}
