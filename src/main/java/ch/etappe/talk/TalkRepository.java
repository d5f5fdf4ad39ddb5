package ch.etappe.talk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface TalkRepository extends Repository<FirstInformationTalk, UUID> {

    /** At once, so that a second record of the same dossier fails here, before anything else is decided. */
    FirstInformationTalk saveAndFlush(FirstInformationTalk talk);

    Optional<FirstInformationTalk> findByDossierId(UUID dossierId);
}
