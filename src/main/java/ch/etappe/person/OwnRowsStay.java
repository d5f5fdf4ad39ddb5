package ch.etappe.person;

import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What belongs to one record stays with it, so that it comes back whole: languages, name keys, earlier merges, and the
 * histories of residence and status, where only those of the record that stays hold. A consent counts for the record
 * under which it was given; what is missing is asked again.
 */
@Component
class OwnRowsStay implements PersonMerge {

    @Override
    public String name() {
        return "own-rows";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "person",
                "person_language",
                "person_name_key",
                "person_merge",
                "residence",
                "residence_status",
                "consent");
    }

    @Override
    public String move(PersonId goes, PersonId stays) {
        return "{}";
    }

    @Override
    public void moveBack(PersonId goes, PersonId stays, String moved) {
        // nothing was moved
    }
}
