package ch.etappe.document;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface DocumentRepository extends Repository<Document, UUID> {

    Document saveAndFlush(Document document);

    @Query("select d from Document d where d.id = :id and d.removedAt is null")
    Optional<Document> find(UUID id);

    /** Takes the row, so that two acts at the same moment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id and d.removedAt is null")
    Optional<Document> reserve(UUID id);

    @Query("select count(d) from Document d where d.uploadedBy = :user and d.uploadedAt >= :since")
    long sentSince(UUID user, Instant since);
}
