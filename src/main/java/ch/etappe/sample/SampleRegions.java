package ch.etappe.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The regions of the set and their municipalities, weighted by population. Olten and Solothurn come first. */
final class SampleRegions {

    /** In smaller communes a small set would scatter one person each. */
    private static final int SMALL_COMMUNE = 1500;

    private static final Set<String> WEST = Set.of("SOL", "MUL", "BBL", "WAS", "ZUL", "SDOL");
    private static final Set<String> NORTH = Set.of("DOR", "THI");

    record Commune(int bfs, int population) {}

    record Region(UUID id, String code, String name, String town, List<Commune> communes) {

        /** Where its people go for a course. */
        Area area() {
            return WEST.contains(code) ? Area.WEST : NORTH.contains(code) ? Area.NORTH : Area.EAST;
        }

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

    SampleRegions(SampleWorld world) throws SQLException {
        Map<String, Region> byCode = new LinkedHashMap<>();
        try (Statement statement = world.connection().createStatement();
                ResultSet row = statement.executeQuery("""
                        select r.id, r.code, r.name, r.town, m.bfs_no, m.population
                        from region_membership s
                                 join social_region r on r.id = s.region_id
                                 join municipality m on m.bfs_no = s.bfs_no
                        where s.valid_to is null
                        order by r.code = 'OLT' desc, r.code = 'SOL' desc, r.code, m.population desc, m.bfs_no
                        """)) {
            while (row.next()) {
                String code = row.getString("code");
                Region region = byCode.get(code);
                if (region == null) {
                    region = new Region(
                            UUID.fromString(row.getString("id")),
                            code,
                            row.getString("name"),
                            row.getString("town"),
                            new ArrayList<>());
                    byCode.put(code, region);
                }
                region.communes().add(new Commune(row.getInt("bfs_no"), row.getInt("population")));
            }
        }
        this.regions = byCode.values().stream().limit(world.size().regions()).toList();
        this.smallest = Math.min(SMALL_COMMUNE, 400_000 / world.size().persons());
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
