package ch.etappe.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stages of the standard that was in force when a dossier was allocated. */
interface ProcessStageRepository extends Repository<ProcessStage, UUID> {

    @Query(value = """
                    select g.* from process_stage g join dossier d on d.standard_id = g.standard_id
                    where d.id = :dossier order by g.position
                    """, nativeQuery = true)
    List<ProcessStage> of(UUID dossier);
}
