package ch.etappe.appointment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface AppointmentRepository extends Repository<Appointment, UUID> {

    Appointment save(Appointment appointment);

    /** The one that stands at that moment with the same people about the same. */
    @Query("""
            select a.id from Appointment a
            where a.dossierId = :dossier and a.hostId = :host and a.type = :type and a.startsAt = :start
              and a.state in (PROPOSED, CONFIRMED)
            """)
    Optional<UUID> standing(UUID dossier, UUID host, AppointmentType type, Instant start);

    /** Whose it is, without loading it: scope is checked before anything is locked. */
    @Query("select a.dossierId from Appointment a where a.id = :id")
    Optional<UUID> dossierOf(UUID id);

    /** Takes the row, so that whoever comes second sees what the first one did and can be told so. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.id = :id")
    Optional<Appointment> reserve(UUID id);

    @Query("""
            select count(a) > 0 from Appointment a
            where a.dossierId = :dossier and a.state in (PROPOSED, CONFIRMED)
              and a.startsAt < :to and a.endsAt > :from
            """)
    boolean personIsBusy(UUID dossier, Instant from, Instant to);

    @Query("""
            select count(a) > 0 from Appointment a
            where a.hostId = :host and a.state in (PROPOSED, CONFIRMED)
              and a.startsAt < :to and a.endsAt > :from
            """)
    boolean hostIsBusy(UUID host, Instant from, Instant to);
}
