package ch.etappe.handover;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface HandoverRepository extends Repository<Handover, UUID> {

    /** At once, so that of two who prepare the second fails here. */
    Handover saveAndFlush(Handover handover);

    /** Takes the hand-over for this transaction, so that whoever decides second sees the first decision. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Handover h where h.id = :id")
    Optional<Handover> reserve(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Handover h where h.dossierId = :dossier and h.state in (DRAFT, REQUESTED)")
    Optional<Handover> reserveOpen(UUID dossier);
}
