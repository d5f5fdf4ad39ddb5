package ch.etappe.sample;

import ch.etappe.person.NameSearch;
import ch.etappe.sample.SamplePerson.FullName;
import java.util.Map;

/** Writes people with their languages, permits and phone numbers. */
final class PersonRows {

    private static final Map<String, String> PERMITS =
            Map.of("FL_B", "B", "FL_VA", "F", "VA", "F", "S", "S", "S_B", "B", "AS", "N", "AIG", "B");

    private final SampleWorld world;
    private int numbered;

    PersonRows(SampleWorld world) {
        this.world = world;
        this.numbered = world.part().before(world.part().set().persons());
    }

    void write(SamplePerson person) {
        FullName name = person.name();
        String searchName = NameSearch.key(name.official(), name.first(), name.call(), name.own());
        world.tables()
                .person
                .row(
                        person.id(),
                        name.official(),
                        name.first(),
                        name.call(),
                        name.pronunciation(),
                        name.own(),
                        name.ownLanguage(),
                        searchName,
                        person.birth(),
                        person.birthPrecision(),
                        person.sex(),
                        person.origin(),
                        person.entry(),
                        PERMITS.get(person.targetGroup()),
                        person.targetGroup(),
                        person.literacy(),
                        person.interpreter(),
                        person.age(world.today()) < 12 ? null : phone(),
                        person.bfs(),
                        searchName,
                        person.birth().getYear());
        for (String key : NameSearch.soundKeys(name.official(), name.first(), name.call(), name.own())) {
            world.tables().nameKey.row(person.id(), key, person.birth().getYear());
        }
        for (int i = 0; i < person.languages().size(); i++) {
            world.tables().language.row(person.id(), i, person.languages().get(i));
        }
    }

    /** No number begins with 000, so nobody is called by mistake. */
    private String phone() {
        numbered++;
        String digits = String.valueOf(10_000_000 + numbered % 10_000_000).substring(1);
        return "000 " + digits.substring(0, 3) + " " + digits.substring(3, 5) + " " + digits.substring(5);
    }
}
