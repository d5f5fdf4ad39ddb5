package ch.etappe.plan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans with their goals; measures follow in one more statement. */
interface PlanRepository extends Repository<IntegrationPlan, UUID> {

    IntegrationPlan save(IntegrationPlan plan);

    void delete(IntegrationPlan plan);

    void flush();

    @Query("select p from IntegrationPlan p left join fetch p.goals where p.id = :id")
    Optional<IntegrationPlan> find(UUID id);

    /** The versions in these states with their goals, the newest first. */
    @Query("select distinct p from IntegrationPlan p left join fetch p.goals"
            + " where p.dossierId = :dossier and p.state in :states order by p.versionNo desc")
    List<IntegrationPlan> inStates(UUID dossier, Collection<PlanState> states);

    /** Like {@link #inStates}, and nobody else writes to them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from IntegrationPlan p where p.dossierId = :dossier and p.state in :states order by p.versionNo desc")
    List<IntegrationPlan> lock(UUID dossier, Collection<PlanState> states);

    @Query("select p from IntegrationPlan p where p.dossierId = :dossier order by p.versionNo desc")
    List<IntegrationPlan> all(UUID dossier);

    @Query("select coalesce(max(p.versionNo), 0) from IntegrationPlan p where p.dossierId = :dossier")
    int newest(UUID dossier);

    @Query("select p.dossierId from IntegrationPlan p where p.id = :plan")
    Optional<UUID> dossierOf(UUID plan);

    @Query("select p.dossierId from IntegrationPlan p join p.goals g where g.id = :goal")
    Optional<UUID> dossierOfGoal(UUID goal);

    @Query("select p.dossierId from IntegrationPlan p join p.goals g join g.measures m where m.id = :measure")
    Optional<UUID> dossierOfMeasure(UUID measure);

    @Query("select distinct p.dossierId from IntegrationPlan p join p.goals g join g.measures m"
            + " where m.enrolmentId = :enrolment")
    Optional<UUID> dossierOfEnrolment(UUID enrolment);
}
