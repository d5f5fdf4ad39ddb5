package ch.etappe.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans with their goals; measures follow in one more statement. */
interface PlanRepository extends Repository<IntegrationPlan, UUID> {

    IntegrationPlan save(IntegrationPlan plan);

    @Query("select p from IntegrationPlan p left join fetch p.goals where p.id = :id")
    Optional<IntegrationPlan> find(UUID id);

    /** The newest version that is not history: the one that is worked on or in force. */
    Optional<IntegrationPlan> findFirstByDossierIdAndStateNotInOrderByVersionNoDesc(
            UUID dossierId, Collection<PlanState> history);

    @Query("select p from IntegrationPlan p join p.goals g where g.id = :goal")
    Optional<IntegrationPlan> ofGoal(UUID goal);

    @Query("select p from IntegrationPlan p join p.goals g join g.measures m where m.id = :measure")
    Optional<IntegrationPlan> ofMeasure(UUID measure);

    @Query("select p from IntegrationPlan p join p.goals g join g.measures m where m.enrolmentId = :enrolment")
    Optional<IntegrationPlan> ofEnrolment(UUID enrolment);
}
