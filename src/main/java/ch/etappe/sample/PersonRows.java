package ch.etappe.sample;

import ch.etappe.kernel.AhvNumber;
import ch.etappe.person.NameSearch;
import ch.etappe.sample.SamplePerson.FullName;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes people with their languages, permits and phone numbers. */
final class PersonRows {

    static final Map<String, String> PERMITS =
            Map.of("FL_B", "B", "FL_VA", "F", "VA", "F", "S", "S", "S_B", "B", "AS", "N", "AIG", "B");

    private final SampleWorld world;
    private final Chance chance;
    private int numbered;
    private int people;

    PersonRows(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("numbers");
        this.numbered = world.part().before(world.part().set().persons());
        this.people = numbered;
    }

    void write(SamplePerson person) {
        FullName name = person.name();
        people++;
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
                        chance.percent(75) ? ahv() : null,
                        person.speaksGerman() || person.story() == Story.WRITTEN_TWICE ? null : zemis(),
                        person.speaksGerman() || person.targetGroup().equals("AIG") ? null : nNumber(person),
                        searchName,
                        person.birth().getYear());
        for (String key : NameSearch.soundKeys(name.official(), name.first(), name.call(), name.own())) {
            world.tables().nameKey.row(person.id(), key, person.birth().getYear());
        }
        for (int i = 0; i < person.languages().size(); i++) {
            world.tables().language.row(person.id(), i, person.languages().get(i), reading(person, i));
        }
    }

    /** Whoever reads no script at all reads none of the languages. */
    private String reading(SamplePerson person, int position) {
        if (person.literacy().equals("NONE") || person.age(world.today()) < 7) {
            return "NO";
        }
        return position == 0 ? "WELL" : chance.of(List.of("UNKNOWN", "A_LITTLE", "WELL"));
    }

    /** With a right check digit, from a range that nobody has: 756.000. */
    private String ahv() {
        String digits = "756000%06d".formatted(people % 1_000_000);
        return digits + AhvNumber.checkDigit(digits);
    }

    private String zemis() {
        return "9%07d.%d".formatted(people % 10_000_000, people % 10);
    }

    /** One for a family that arrived together. */
    private static String nNumber(SamplePerson person) {
        int family = Objects.hash(
                person.name().official(),
                person.origin(),
                person.bfs(),
                person.entry().toEpochDay());
        String digits =
                String.valueOf(1_000_000 + Math.floorMod(family, 1_000_000)).substring(1);
        return "N 9" + digits.substring(0, 2) + " " + digits.substring(2, 5);
    }

    /** No number begins with 000, so nobody is called by mistake. */
    private String phone() {
        numbered++;
        String digits = String.valueOf(10_000_000 + numbered % 10_000_000).substring(1);
        return "000 " + digits.substring(0, 3) + " " + digits.substring(3, 5) + " " + digits.substring(5);
    }
}
