package ch.etappe.funding;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need: no {@code delete}. */
interface CostApprovalRepository extends Repository<CostApproval, UUID> {

    CostApproval saveAndFlush(CostApproval approval);

    /** Takes it for this transaction: of two decisions in the same second, the later one sees the earlier. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from CostApproval a where a.id = :id")
    Optional<CostApproval> reserve(UUID id);

    /** All that a seat ever had and that has not ended with it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from CostApproval a where a.enrolmentId = :seat and a.endedAt is null order by a.draftedAt")
    List<CostApproval> reserveOf(UUID seat);
}
