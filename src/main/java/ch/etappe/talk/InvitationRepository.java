package ch.etappe.talk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface InvitationRepository extends Repository<Invitation, UUID> {

    /** At once, so that the schema refuses a second one beside it before anything else is decided. */
    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findByIdAndBfsNo(UUID id, int bfsNo);

    @Query("select i from Invitation i where i.dossierId = :dossier and not i.superseded")
    Optional<Invitation> latestOf(UUID dossier);
}
