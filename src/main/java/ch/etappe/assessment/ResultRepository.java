package ch.etappe.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Results of one dossier, in one statement. */
interface ResultRepository extends Repository<ResultRow, UUID> {

    ResultRow saveAndFlush(ResultRow row);

    /** Takes the row for this transaction, so that it is replaced once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ResultRow r where r.id = :id")
    Optional<ResultRow> reserve(UUID id);

    /** The newest first. */
    @Query("select r from ResultRow r where r.dossierId = :dossier order by r.startsOn desc, r.id desc")
    List<ResultRow> of(UUID dossier);
}
