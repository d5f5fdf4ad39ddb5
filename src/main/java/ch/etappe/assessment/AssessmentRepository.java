package ch.etappe.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Assessments of one dossier; the dimensions follow in one more statement. */
interface AssessmentRepository extends Repository<Assessment, UUID> {

    Assessment saveAndFlush(Assessment assessment);

    void delete(Assessment assessment);

    Optional<Assessment> findById(UUID id);

    /** Takes the assessment for this transaction, so that two who save one after the other both keep their words. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.id = :id")
    Optional<Assessment> reserve(UUID id);

    /** Drafts first, then the newest talk first. */
    @Query("""
            select a from Assessment a where a.dossierId = :dossier
            order by case a.state when 'DRAFT' then 0 else 1 end, a.conductedOn desc, a.versionNo desc
            """)
    List<Assessment> of(UUID dossier);
}
