package ch.etappe.offer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need; whoever changes a revision holds its offer. */
interface OfferRevisionRepository extends Repository<OfferRevision, UUID> {

    OfferRevision save(OfferRevision revision);

    @Query("""
        select r from OfferRevision r
        where r.offerId = :offer and r.state in (RevisionState.DRAFT, RevisionState.SUBMITTED, RevisionState.RETURNED)
        """)
    Optional<OfferRevision> open(UUID offer);

    @Query("select coalesce(max(r.number), 0) from OfferRevision r where r.offerId = :offer")
    int lastNumber(UUID offer);
}
