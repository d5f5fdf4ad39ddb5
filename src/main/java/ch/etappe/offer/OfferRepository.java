package ch.etappe.offer;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface OfferRepository extends Repository<Offer, UUID> {

    Offer save(Offer offer);

    /** Takes the offer for this transaction: of two decisions in the same second, the later one sees the earlier. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Offer o where o.id = :offer")
    Optional<Offer> reserve(UUID offer);
}
