package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.dossier.TimelineSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The course of a case out of what all modules know, newest first. */
@Service
class Timelines {

    private final List<TimelineSource> sources;
    private final DossierAccess access;

    Timelines(List<TimelineSource> sources, DossierAccess access) {
        this.sources = sources;
        this.access = access;
    }

    List<TimelineEntry> of(DossierId dossier, Locale reader, int limit) {
        access.require(dossier);
        return sources.stream()
                .filter(source -> access.may(source.category()))
                .flatMap(source -> source.of(dossier, reader, limit).stream())
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .limit(limit)
                .toList();
    }
}
