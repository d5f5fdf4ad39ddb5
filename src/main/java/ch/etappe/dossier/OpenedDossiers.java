package ch.etappe.dossier;

import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import org.springframework.stereotype.Component;

/** A dossier in the hands of somebody who may act on it, locked until the transaction ends. */
@Component
class OpenedDossiers {

    private final DossierRepository dossiers;
    private final DossierAccess access;

    OpenedDossiers(DossierRepository dossiers, DossierAccess access) {
        this.dossiers = dossiers;
        this.access = access;
    }

    /** @throws NotFound if it is out of reach or the role may not change this kind of data */
    Dossier forWriting(DossierId id, DataCategory category) {
        access.require(id);
        if (!access.mayWrite(category)) {
            throw new NotFound();
        }
        return dossiers.reserve(id.id()).orElseThrow(NotFound::new);
    }

    /** @throws Refusal {@code dossier.refusal.changed-meanwhile} if somebody acted since it was read */
    Dossier forWriting(DossierId id, long read, DataCategory category) {
        Dossier dossier = forWriting(id, category);
        if (!dossier.isVersion(read)) {
            throw new Refusal("dossier.refusal.changed-meanwhile");
        }
        return dossier;
    }

    void requireReading(DossierId id) {
        access.require(id);
    }
}
