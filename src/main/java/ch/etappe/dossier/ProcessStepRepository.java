package ch.etappe.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Steps of one dossier; types and stages come with them, so a path costs two statements. */
interface ProcessStepRepository extends Repository<ProcessStep, UUID> {

    @Query("""
            select s from ProcessStep s join fetch s.type t join fetch t.stage g
            where s.dossierId = :dossier order by g.position, t.position
            """)
    List<ProcessStep> of(UUID dossier);

    @Query(
            "select s from ProcessStep s join fetch s.type t join fetch t.stage where s.dossierId = :dossier and t.code = :code")
    Optional<ProcessStep> find(UUID dossier, String code);
}
