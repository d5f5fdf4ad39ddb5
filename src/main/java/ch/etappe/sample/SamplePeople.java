package ch.etappe.sample;

import ch.etappe.sample.SampleNames.Name;
import ch.etappe.sample.SamplePerson.FullName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Invents people household by household: children share their parent's name, origin, commune and arrival. */
final class SamplePeople {

    private static final int DAYS_OF_EIGHT_YEARS = 2900;

    private enum Age {
        SMALL,
        SCHOOL,
        YOUNG,
        ADULT,
        OLDER
    }

    private final SampleWorld world;
    private final SampleRegions regions;
    private final SampleNames names = new SampleNames();
    private final Chance chance;
    private final Origins origins;
    private final Deck<Age> ages;
    private final Deck<String> groups;
    private final Deck<Age> waitingChildren;
    private final PersonRows rows;
    private int childrenOwed;

    SamplePeople(SampleWorld world, SampleRegions regions) {
        this.world = world;
        this.rows = new PersonRows(world);
        this.regions = regions;
        this.chance = world.chance("people");
        this.origins = new Origins(world);
        this.ages = new Deck<Age>(chance)
                .with(9, Age.SMALL)
                .with(20, Age.SCHOOL)
                .with(19, Age.YOUNG)
                .with(42, Age.ADULT)
                .with(10, Age.OLDER);
        this.waitingChildren = new Deck<Age>(chance).with(9, Age.SMALL).with(20, Age.SCHOOL);
        this.groups = new Deck<String>(chance)
                .with(30, "FL_B")
                .with(15, "VA")
                .with(5, "FL_VA")
                .with(22, "S")
                .with(2, "S_B")
                .with(4, "AS")
                .with(10, "AIG")
                .with(12, "CH_SH");
    }

    void forEach(Consumer<SamplePerson> story) {
        int left = world.size().persons();
        if (world.size().cast()) {
            for (SamplePerson person : new SampleCast(world, regions).people()) {
                tell(person, story);
                left--;
            }
        }
        while (left > 0) {
            Age age = ages.draw();
            if (age == Age.SMALL || age == Age.SCHOOL) {
                childrenOwed++; // comes with the next parent
                continue;
            }
            SamplePerson adult = adult(age);
            tell(adult, story);
            left--;
            int children = age == Age.ADULT ? Math.min(Math.min(childrenOwed, chance.between(0, 4)), left) : 0;
            for (int i = 0; i < children; i++) {
                tell(child(adult, waitingChildren.draw()), story);
                left--;
            }
            childrenOwed -= children;
        }
    }

    private void tell(SamplePerson person, Consumer<SamplePerson> story) {
        rows.write(person);
        story.accept(person);
        world.tables().flushWhenFull();
    }

    private SamplePerson adult(Age age) {
        String group = groups.draw();
        String origin = origins.of(group);
        String sex = chance.percent(48) ? "F" : "M";
        LocalDate birth = switch (age) {
            case YOUNG -> born(16, 25);
            case OLDER -> born(51, 70);
            default -> born(26, 50);
        };
        boolean yearOnly = List.of("ER", "AF", "SO").contains(origin) && chance.percent(15);
        SampleRegions.Region region = regions.draw(chance);
        List<String> languages = origins.languages(origin);
        LocalDate entry = world.today().minusDays(chance.between(40, DAYS_OF_EIGHT_YEARS));
        return new SamplePerson(
                world.ids().next(),
                Story.NONE,
                region,
                regions.draw(region, chance).bfs(),
                name(names.first(origin, sex, chance), names.family(origin, chance), origin),
                yearOnly ? birth.withDayOfYear(1) : birth,
                yearOnly ? "YEAR" : "DAY",
                sex,
                origin,
                entry,
                group,
                literacy(origin),
                languages,
                interpreter(origin, languages, entry));
    }

    private SamplePerson child(SamplePerson parent, Age age) {
        String sex = chance.percent(48) ? "F" : "M";
        LocalDate birth = age == Age.SMALL ? born(0, 4) : born(5, 15);
        Name first = names.first(parent.origin(), sex, chance);
        Name family = new Name(parent.name().official(), familyInOwnScript(parent));
        return new SamplePerson(
                world.ids().next(),
                Story.NONE,
                parent.region(),
                parent.bfs(),
                name(first, family, parent.origin()),
                birth,
                "DAY",
                sex,
                parent.origin(),
                parent.entry().isBefore(birth) ? birth : parent.entry(),
                parent.targetGroup(),
                "LATIN",
                parent.languages(),
                null);
    }

    private static @Nullable String familyInOwnScript(SamplePerson parent) {
        String own = parent.name().own();
        return own == null ? null : own.substring(own.indexOf(' ') + 1);
    }

    private static FullName name(Name first, Name family, String origin) {
        String own = first.own() == null || family.own() == null ? null : first.own() + " " + family.own();
        return new FullName(
                family.latin(), first.latin(), null, null, own, own == null ? null : Origins.scriptLanguage(origin));
    }

    private LocalDate born(int youngest, int oldest) {
        int years = chance.between(youngest, oldest);
        return world.today().minusYears(years).minusDays(chance.between(0, 360));
    }

    private String literacy(String origin) {
        return switch (origin) {
            case "ER", "AF", "SO" -> chance.percent(9) ? "NONE" : chance.percent(28) ? "OTHER_SCRIPT" : "LATIN";
            case "SY", "UA", "LK" -> chance.percent(15) ? "OTHER_SCRIPT" : "LATIN";
            default -> "LATIN";
        };
    }

    private @Nullable String interpreter(String origin, List<String> languages, LocalDate entry) {
        boolean newHere = entry.isAfter(world.today().minusYears(2));
        return !origin.equals("CH") && chance.percent(newHere ? 75 : 20) ? languages.getFirst() : null;
    }
}
