package ch.etappe.sample;

import ch.etappe.sample.SampleRegions.Area;
import ch.etappe.sample.SampleRegions.Commune;
import ch.etappe.sample.SampleRegions.Region;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The regions of the canton, as the database knows them from the beginning. */
final class KnownRegions {

    private static final Set<String> WEST = Set.of("SOL", "MUL", "BBL", "WAS", "ZUL", "SDOL");
    private static final Set<String> NORTH = Set.of("DOR", "THI");

    private KnownRegions() {}

    /** As many as the part needs. */
    static List<Region> read(SampleWorld world) throws SQLException {
        Map<String, Region> byCode = new LinkedHashMap<>();
        try (PreparedStatement statement = world.connection().prepareStatement("""
                        select r.id, r.code, r.name, r.town, m.bfs_no, m.population
                        from region_membership s
                                 join social_region r on r.id = s.region_id
                                 join municipality m on m.bfs_no = s.bfs_no
                        where s.valid_to is null and m.bfs_no < ?
                        order by r.code = 'OLT' desc, r.code = 'SOL' desc, r.code, m.population desc, m.bfs_no
                        """)) {
            statement.setInt(1, InventedRegions.FIRST_BFS);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                String code = row.getString("code");
                Region region = byCode.get(code);
                if (region == null) {
                    region = new Region(
                            UUID.fromString(row.getString("id")),
                            code,
                            row.getString("name"),
                            row.getString("town"),
                            area(code),
                            new ArrayList<>());
                    byCode.put(code, region);
                }
                region.communes().add(new Commune(row.getInt("bfs_no"), row.getInt("population")));
            }
        }
        return byCode.values().stream().limit(world.size().regions()).toList();
    }

    private static Area area(String code) {
        return WEST.contains(code) ? Area.WEST : NORTH.contains(code) ? Area.NORTH : Area.EAST;
    }
}
