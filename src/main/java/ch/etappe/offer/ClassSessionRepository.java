package ch.etappe.offer;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface ClassSessionRepository extends Repository<ClassSession, UUID> {

    ClassSession save(ClassSession session);

    void flush();

    /** Taken for this transaction: nobody marks an attendance while a session is moved or cancelled. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ClassSession s where s.id = :session")
    Optional<ClassSession> reserve(UUID session);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ClassSession s where s.runId = :run and s.heldOn >= :from order by s.heldOn, s.startsAt")
    List<ClassSession> reserveFrom(UUID run, LocalDate from);
}
