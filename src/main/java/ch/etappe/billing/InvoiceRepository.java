package ch.etappe.billing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need: no {@code delete}. */
interface InvoiceRepository extends Repository<Invoice, UUID> {

    Invoice saveAndFlush(Invoice invoice);

    /** Takes it for this transaction: of two who do something with it at once, the later one sees what the earlier did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> reserve(UUID id);
}
