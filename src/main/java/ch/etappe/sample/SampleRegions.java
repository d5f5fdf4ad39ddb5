package ch.etappe.sample;

import java.util.List;
import java.util.UUID;

/** The regions of a part and their municipalities, weighted by population. Olten and Solothurn come first. */
final class SampleRegions {

    /** In smaller communes a small set would scatter one person each. */
    private static final int SMALL_COMMUNE = 1500;

    record Commune(int bfs, int population) {}

    /** @param area where its people go for a course */
    record Region(UUID id, String code, String name, String town, Area area, List<Commune> communes) {

        int population() {
            return communes.stream().mapToInt(Commune::population).sum();
        }
    }

    /** Parts of the canton within reach of one another by train or bus. */
    enum Area {
        WEST,
        EAST,
        NORTH
    }

    private final List<Region> regions;
    private final int smallest;

    SampleRegions(SampleSize size, List<Region> regions) {
        this.regions = regions;
        this.smallest = Math.min(SMALL_COMMUNE, 400_000 / size.persons());
    }

    List<Region> all() {
        return regions;
    }

    Region withCode(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElse(regions.getFirst());
    }

    /** Those within reach; all of them where there is none. */
    List<Region> in(Area area) {
        List<Region> near =
                regions.stream().filter(region -> region.area() == area).toList();
        return near.isEmpty() ? regions : near;
    }

    /** A region, by its population. */
    Region draw(Chance chance) {
        int ticket =
                chance.between(1, regions.stream().mapToInt(Region::population).sum());
        for (Region region : regions) {
            ticket -= region.population();
            if (ticket <= 0) {
                return region;
            }
        }
        return regions.getLast();
    }

    /** A municipality of the region, by its population. */
    Commune draw(Region region, Chance chance) {
        List<Commune> large = region.communes().stream()
                .filter(commune -> commune.population() >= smallest)
                .toList();
        int ticket =
                chance.between(1, large.stream().mapToInt(Commune::population).sum());
        for (Commune commune : large) {
            ticket -= commune.population();
            if (ticket <= 0) {
                return commune;
            }
        }
        return large.getLast();
    }
}
