package ch.etappe.sample;

import ch.etappe.sample.SampleRegions.Area;
import ch.etappe.sample.SampleRegions.Commune;
import ch.etappe.sample.SampleRegions.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Regions beyond the canton: numbered, with municipalities that exist nowhere. */
final class InventedRegions {

    /** The register of municipalities has no number of 8000 to 8999. */
    static final int FIRST_BFS = 8001;

    private static final int COMMUNES = 3;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    /** 41 and 21 have no common divisor, so 861 numbers in a row give 861 names. */
    private static final List<String> BEGINNINGS = List.of(
            "Amsel",
            "Distel",
            "Drossel",
            "Eidechs",
            "Elster",
            "Falter",
            "Fenchel",
            "Finken",
            "Ginster",
            "Grillen",
            "Häher",
            "Hummel",
            "Igel",
            "Iltis",
            "Käfer",
            "Kiebitz",
            "Kranich",
            "Kürbis",
            "Lerchen",
            "Libellen",
            "Luchs",
            "Marder",
            "Meisen",
            "Mohn",
            "Molch",
            "Narzissen",
            "Nelken",
            "Otter",
            "Pirol",
            "Quitten",
            "Reiher",
            "Salbei",
            "Schwalben",
            "Specht",
            "Storchen",
            "Tulpen",
            "Unken",
            "Wachtel",
            "Wiesel",
            "Zander",
            "Zeisig");

    private static final List<String> ENDINGS = List.of(
            "au", "bach", "berg", "boden", "brugg", "bühl", "dorf", "egg", "feld", "garten", "hain", "halden", "heim",
            "hof", "kofen", "matt", "ried", "rüti", "steg", "tal", "wil");

    private final SampleWorld world;
    private final Chance chance;

    InventedRegions(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("regions");
    }

    List<Region> write() {
        List<Region> regions = new ArrayList<>();
        int count = world.size().regions();
        for (int i = 0; i < count; i++) {
            regions.add(region(world.part().from() + i, Area.values()[i * Area.values().length / count]));
        }
        return regions;
    }

    private Region region(int before, Area area) {
        int first = (before - SamplePart.REGIONS) * COMMUNES;
        String town = name(first);
        String number = "%03d".formatted(before + 1);
        Region region = new Region(
                world.ids().next(), "R" + number, "Region " + number + " " + town, town, area, new ArrayList<>());
        world.tables().region.row(region.id(), region.code(), region.name(), town, "000 000 00 00");
        for (int i = 0; i < COMMUNES; i++) {
            Commune commune = new Commune(FIRST_BFS + first + i, chance.between(3000, 12_000) / (i + 1));
            region.communes().add(commune);
            world.tables().municipality.row(commune.bfs(), name(first + i), commune.population(), SINCE);
            world.tables()
                    .membership
                    .row(world.ids().next(), region.id(), commune.bfs(), SINCE, true, "invented for a sample set");
        }
        return region;
    }

    private static String name(int number) {
        return BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number % ENDINGS.size());
    }
}
