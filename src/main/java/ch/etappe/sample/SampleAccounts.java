package ch.etappe.sample;

import ch.etappe.sample.SampleProviders.Provider;
import ch.etappe.sample.SampleRegions.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works with the people of a part. Caseworkers that the database has already are used again. Nobody can log in
 * before {@link SampleEnd}.
 */
final class SampleAccounts {

    static final int OLTEN = 2581;

    private final SampleWorld world;
    private final SampleRegions regions;
    private final SampleNames names = new SampleNames();
    private final Chance chance;
    private final Map<UUID, List<UUID>> caseworkers = new HashMap<>();
    private final Map<UUID, Integer> nextCaseworker = new HashMap<>();
    private @Nullable UUID municipality;

    SampleAccounts(SampleWorld world, SampleRegions regions) throws SQLException {
        this.world = world;
        this.regions = regions;
        this.chance = world.chance("accounts");
        try (Statement statement = world.connection().createStatement();
                ResultSet row = statement.executeQuery("""
                        select user_id, region_id from role_assignment
                        where role = 'CASEWORKER' and region_id is not null and valid_to is null order by valid_from, id
                        """)) {
            while (row.next()) {
                of(row.getString("region_id")).add(UUID.fromString(row.getString("user_id")));
            }
        }
    }

    void write(List<Provider> providers) {
        Region olten = regions.withCode("OLT");
        if (world.size().cast()) {
            caseworker("caseworker", olten);
            caseworker("caseworker2", regions.withCode("SOL"));
            role(account("region", "U. Lindenhof"), "REGION_LEAD", olten.id(), null, null, null);
            municipality = account("municipality", "Einwohnerdienste Olten");
            role(municipality, "MUNICIPALITY", null, null, OLTEN, null);
            role(
                    account("provider", "M. Birkenfeld"),
                    "PROVIDER",
                    null,
                    providers.get(0).id(),
                    null,
                    null);
            role(
                    account("provider2", "B. Holzwart"),
                    "PROVIDER",
                    null,
                    providers.get(1).id(),
                    null,
                    null);
            role(account("canton", "C. Aarewald"), "CANTON", null, null, null, null);
            role(account("admin", "Technik"), "ADMIN", null, null, null, null);
            role(account("vseg", "A. Kirchrain"), "ASSOCIATION", null, null, null, null);
            role(account("vseg2", "T. Moosbrugg"), "ASSOCIATION", null, null, null, null);
        }
        further(olten);
    }

    /** First every region its own, then one more where most people fall to one; Olten's well-known one takes a few more. */
    private void further(Region olten) {
        List<Region> wanting = new ArrayList<>(
                regions.all().stream().filter(region -> of(region).isEmpty()).toList());
        Map<Region, Integer> counts = new HashMap<>();
        regions.all()
                .forEach(region -> counts.put(region, Math.max(1, of(region).size()) + (region == olten ? 1 : 0)));
        int have = regions.all().stream().mapToInt(region -> of(region).size()).sum();
        while (have + wanting.size() < world.size().caseworkers()) {
            Region most = Collections.max(
                    regions.all(),
                    Comparator.comparingInt(region -> region.population() / counts.getOrDefault(region, 1)));
            counts.merge(most, 1, Integer::sum);
            wanting.add(most);
        }
        SampleSize set = world.part().set();
        String prefix = set.cast() ? "c" : set.name() + ".c";
        int number = world.part().before(set.caseworkers()) + (world.size().cast() ? 3 : 1);
        for (Region region : wanting) {
            caseworker(prefix + number++, region);
        }
    }

    /** The next in turn of the region's caseworkers. */
    UUID caseworkerOf(Region region) {
        int turn = nextCaseworker.merge(region.id(), 1, Integer::sum);
        List<UUID> all = of(region);
        return all.get(turn % all.size());
    }

    /** Who records the talks of a municipality: its own account, else the dossier's caseworker. */
    UUID recorderOf(int bfs, UUID caseworker) {
        return bfs == OLTEN && municipality != null ? municipality : caseworker;
    }

    /** A login for a person of the cast, in the mother tongue, as a caseworker would set it up. */
    void refugee(String login, SamplePerson person) {
        String locale = person.languages().getFirst();
        role(account(login, shown(person.name()), locale), "REFUGEE", null, null, null, person.id());
    }

    private static String shown(SamplePerson.FullName name) {
        return name.first() == null ? name.official() : name.first() + " " + name.official();
    }

    private void caseworker(String login, Region region) {
        String first = names.first("CH", chance.percent(50) ? "F" : "M", chance).latin();
        UUID id = account(
                login, first.charAt(0) + ". " + names.family("CH", chance).latin());
        role(id, "CASEWORKER", region.id(), null, null, null);
        of(region).add(id);
    }

    private UUID account(String login, String displayName) {
        return account(login, displayName, null);
    }

    private UUID account(String login, String displayName, @Nullable String locale) {
        UUID id = world.ids().next();
        world.tables().account.row(id, login.toLowerCase(Locale.ROOT), displayName, locale, since());
        return id;
    }

    private void role(
            UUID user,
            String role,
            @Nullable UUID region,
            @Nullable UUID provider,
            @Nullable Integer bfs,
            @Nullable UUID person) {
        world.tables()
                .role
                .row(
                        world.ids().next(),
                        user,
                        role,
                        region,
                        provider,
                        provider == null ? null : "LEAD",
                        bfs,
                        person,
                        since());
    }

    private Object since() {
        return SampleWorld.opened(world.today());
    }

    private List<UUID> of(Region region) {
        return of(region.id().toString());
    }

    private List<UUID> of(String region) {
        return Objects.requireNonNull(caseworkers.computeIfAbsent(UUID.fromString(region), fresh -> new ArrayList<>()));
    }
}
