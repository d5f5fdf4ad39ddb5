package ch.etappe.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RequirementRepository extends Repository<Requirement, UUID> {

    Requirement save(Requirement requirement);

    @Query("select r.dossierId from Requirement r where r.id = :id")
    Optional<UUID> dossierOf(UUID id);

    /** Nobody else writes to it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Requirement r where r.id = :id")
    Optional<Requirement> reserve(UUID id);

    @Query("select r from Requirement r where r.measureId = :measure")
    List<Requirement> ofMeasure(UUID measure);

    /** Whether a measure carries out an order that is in force, or began with one that has to keep its place. */
    @Query("select count(r) > 0 from Requirement r where r.measureId = :measure"
            + " and (r.state = ch.etappe.plan.RequirementState.IN_FORCE or :began = true)")
    boolean isBound(UUID measure, boolean began);
}
