package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists and headers show of a dossier.
 *
 * @param name as offices write it: "Tesfay, Selam"; one name alone where a person has no other
 * @param birth the partial date as far as it is known
 * @param languages BCP 47 tags of what the person speaks, best first
 * @param interpreterLanguage null where no interpreter is needed
 * @param caseworker null while nobody is assigned
 * @param nextStep the first open step of the standard process; null when all are done
 */
public record DossierOverview(
        DossierId id,
        DossierState state,
        LocalDate allocatedOn,
        String region,
        PersonId person,
        String name,
        @Nullable String callName,
        @Nullable String pronunciation,
        @Nullable String nativeName,
        @Nullable String nativeLanguage,
        PartialDate birth,
        LocalDate entryDate,
        @Nullable String permit,
        String targetGroup,
        List<String> languages,
        @Nullable String interpreterLanguage,
        @Nullable String phone,
        String municipality,
        @Nullable String caseworker,
        @Nullable LocalizedText nextStep,
        @Nullable LocalDate nextStepDue) {

    public String targetGroupKey() {
        return TargetGroup.valueOf(targetGroup).key();
    }
}
