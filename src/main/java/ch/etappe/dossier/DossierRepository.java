package ch.etappe.dossier;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface DossierRepository extends Repository<Dossier, UUID> {

    Dossier save(Dossier dossier);

    /** At once, so that the database's word on responsibility is heard here. */
    Dossier saveAndFlush(Dossier dossier);

    /** Takes the dossier for this transaction, so that of two acts the second sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.id = :id")
    Optional<Dossier> reserve(UUID id);

    /** In the order of their ids, so that two who take the same ones never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.id in :ids order by d.id")
    List<Dossier> reserve(Collection<UUID> ids);

    @Query("select d.id from Dossier d where d.pausedUntil < :today")
    List<UUID> pausesOverBefore(LocalDate today);
}
