package ch.etappe.person;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Spoken languages, name keys and earlier merges stay with the record that goes, so that it comes back whole. */
@Component
class OwnRowsStay implements PersonMerge {

    @Override
    public String name() {
        return "own-rows";
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "person_language", "person_name_key", "person_merge");
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
