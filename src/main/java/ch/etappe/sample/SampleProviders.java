package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleRegions.Area;
import ch.etappe.sample.SampleRegions.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invented providers with sites in real towns; streets and contacts are invented as well. */
final class SampleProviders {

    record Site(UUID id, Area area) {}

    record Provider(UUID id, String name, List<ProcessArea> offers, List<Site> sites) {}

    private record Town(String name, String postcode, Area area) {}

    private static final Town SOLOTHURN = new Town("Solothurn", "4500", Area.WEST);
    private static final Town GRENCHEN = new Town("Grenchen", "2540", Area.WEST);
    private static final Town ZUCHWIL = new Town("Zuchwil", "4528", Area.WEST);
    private static final Town OLTEN = new Town("Olten", "4600", Area.EAST);
    private static final Town OENSINGEN = new Town("Oensingen", "4702", Area.EAST);
    private static final Town SCHOENENWERD = new Town("Schönenwerd", "5012", Area.EAST);
    private static final Town BALSTHAL = new Town("Balsthal", "4710", Area.EAST);
    private static final Town DORNACH = new Town("Dornach", "4143", Area.NORTH);
    private static final Town BREITENBACH = new Town("Breitenbach", "4226", Area.NORTH);
    private static final List<Town> TOWNS =
            List.of(SOLOTHURN, GRENCHEN, ZUCHWIL, OLTEN, OENSINGEN, SCHOENENWERD, BALSTHAL, DORNACH, BREITENBACH);
    private static final List<String> STREETS =
            List.of("Lindengasse", "Kornhausweg", "Aaremattstrasse", "Ziegelhofweg", "Amselrain", "Mühlemattweg");

    private final SampleWorld world;
    private final SampleRegions regions;
    private final List<Provider> providers = new ArrayList<>();

    SampleProviders(SampleWorld world, SampleRegions regions) {
        this.world = world;
        this.regions = regions;
    }

    List<Provider> write() {
        provider("Sprachfähre Aare", List.of(ProcessArea.LANGUAGE_EDU), OLTEN, SOLOTHURN, GRENCHEN);
        provider("Handwerk-Hafen Olten", List.of(ProcessArea.EMPLOYABILITY), OLTEN, ZUCHWIL);
        provider("Begegnungsinsel Gäu", List.of(ProcessArea.SOCIAL), OLTEN, SOLOTHURN, BALSTHAL);
        provider("Kinderkarussell Leberberg", List.of(ProcessArea.EARLY_CHILDHOOD), SOLOTHURN, OLTEN, GRENCHEN);
        provider(
                "Wortweide Jura",
                List.of(ProcessArea.LANGUAGE_EDU, ProcessArea.SOCIAL),
                OENSINGEN,
                SCHOENENWERD,
                SOLOTHURN);
        provider(
                "Birsbogen Kurse",
                List.of(
                        ProcessArea.LANGUAGE_EDU,
                        ProcessArea.EMPLOYABILITY,
                        ProcessArea.SOCIAL,
                        ProcessArea.EARLY_CHILDHOOD),
                DORNACH,
                BREITENBACH);
        return providers;
    }

    private void provider(String name, List<ProcessArea> offers, Town... towns) {
        UUID id = world.ids().next();
        String shown = shown(name);
        world.tables().provider.row(id, shown, "Sekretariat", "000 000 00 00");
        List<Site> sites = new ArrayList<>();
        for (Town known : towns) {
            Town town = here(known);
            Site site = new Site(world.ids().next(), town.area());
            int number = providers.size() * 7 + sites.size() * 4 + 3;
            world.tables()
                    .site
                    .row(
                            site.id(),
                            id,
                            "Standort " + town.name(),
                            STREETS.get(providers.size() % STREETS.size()) + " " + number,
                            town.postcode(),
                            town.name(),
                            number % 3 != 0 ? "YES" : number % 2 == 0 ? "PARTLY" : "NO",
                            "Bahnhof " + town.name() + ", " + (4 + number % 9) + " Minuten zu Fuss");
            sites.add(site);
        }
        providers.add(new Provider(id, shown, offers, sites));
    }

    /** The first word of a known provider goes through the country with the name of a region. */
    private String shown(String name) {
        if (world.part().number() > 0) {
            Region home = regions.all().get(providers.size() % regions.all().size());
            return name.substring(0, name.indexOf(' ')) + " " + home.town();
        }
        return world.size().cast() ? name : name + " (" + world.size().name() + ")";
    }

    /** In other parts of the country, the towns of the regions there. No postcode begins with 0. */
    private Town here(Town known) {
        if (world.part().number() == 0) {
            return known;
        }
        List<Region> near = regions.in(known.area());
        Region region = near.get(TOWNS.indexOf(known) % near.size());
        return new Town(region.town(), "0" + region.code().substring(1), known.area());
    }
}
