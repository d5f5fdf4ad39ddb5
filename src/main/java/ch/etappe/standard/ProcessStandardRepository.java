package ch.etappe.standard;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface ProcessStandardRepository extends Repository<ProcessStandard, UUID> {

    ProcessStandard saveAndFlush(ProcessStandard standard);

    void flush();

    void delete(ProcessStandard standard);

    Optional<ProcessStandard> findById(UUID standard);

    /** Takes the version for this transaction: of two decisions in the same second, the later one sees the earlier. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ProcessStandard s where s.id = :standard")
    Optional<ProcessStandard> reserve(UUID standard);

    /** In force on a day; before the first one was, that first one. */
    @Query(value = """
                    select id from process_standard where state = 'RELEASED'
                    order by valid_from <= :day desc, if(valid_from <= :day, valid_from, null) desc,
                             if(valid_from <= :day, -version_no, version_no)
                    limit 1
                    """, nativeQuery = true)
    UUID inForceOn(LocalDate day);

    @Query(
            "select max(s.approval.validFrom) from ProcessStandard s where s.state = ch.etappe.standard.StandardState.RELEASED")
    LocalDate lastValidFrom();

    @Query("select max(s.versionNo) from ProcessStandard s")
    int lastNumber();

    @Query("select s.id from ProcessStandard s where s.state <> ch.etappe.standard.StandardState.RELEASED")
    Optional<UUID> inPreparation();

    @Query(
            value =
                    "select g.standard_id from process_step_type t join process_stage g on g.id = t.stage_id where t.id = :step",
            nativeQuery = true)
    Optional<UUID> ofStep(UUID step);
}
