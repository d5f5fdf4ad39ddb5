package ch.etappe.talk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Only what the use cases need. */
interface TalkRepository extends Repository<FirstInformationTalk, UUID> {

    FirstInformationTalk save(FirstInformationTalk talk);

    Optional<FirstInformationTalk> findByDossierId(UUID dossierId);
}
