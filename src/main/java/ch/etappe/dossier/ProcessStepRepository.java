package ch.etappe.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Steps of one dossier; what they ask for stands in the version of the standard that the dossier follows. */
interface ProcessStepRepository extends Repository<ProcessStep, UUID> {

    @Query("select s from ProcessStep s where s.dossierId = :dossier")
    List<ProcessStep> of(UUID dossier);

    ProcessStep save(ProcessStep step);

    void flush();
}
