package ch.etappe.sample;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks that wait: invited, missed, invited again; where they are held; and what lately held ones were about. */
final class SampleTalks {

    private static final int RECENT_DAYS = 180;
    private static final List<String> TOPICS = List.of(
            "LIVING_TOGETHER",
            "RULES_AND_RIGHTS",
            "LANGUAGE",
            "WORK",
            "SCHOOL",
            "HEALTH",
            "HOUSING",
            "MONEY",
            "CONTACT_POINTS");
    private static final Map<String, String> NEEDS = Map.of(
            "LANGUAGE", "Möchte rasch mit einem Deutschkurs beginnen.",
            "WORK", "Hat als Köchin oder Koch gearbeitet und sucht Arbeit.",
            "HOUSING", "Die Wohnung ist für die Familie zu klein.",
            "SCHOOL", "Ein Kind kommt im Sommer in den Kindergarten.");
    /** In which the letters of the portal speak. */
    private static final Set<String> LETTERS = Set.of("fr", "en", "ti", "fa-AF", "ar", "uk", "ru", "tr", "kmr", "so");

    private final SampleWorld world;
    private final Chance chance;
    private final Deck<String> fates;
    private final Map<Integer, String> offices = new HashMap<>();
    private final UUID guide;

    SampleTalks(SampleWorld world) throws SQLException {
        this.world = world;
        this.chance = world.chance("talks");
        this.fates = new Deck<String>(chance)
                .with(3, "INVITED")
                .with(2, "NO_SHOW")
                .with(2, "AGAIN")
                .with(3, "NONE");
        try (Statement statement = world.connection().createStatement();
                ResultSet row = statement.executeQuery("select id from guide_version where state = 'IN_FORCE'")) {
            row.next();
            this.guide = UUID.fromString(row.getString(1));
        }
    }

    /** An invented office for each municipality of the part that an earlier set has not given one. */
    void offices(SampleRegions regions) throws SQLException {
        Set<Integer> known = new HashSet<>();
        try (Statement statement = world.connection().createStatement();
                ResultSet row = statement.executeQuery("select bfs_no from talk_office")) {
            while (row.next()) {
                known.add(row.getInt(1));
            }
        }
        for (SampleRegions.Region region : regions.all()) {
            region.communes().stream()
                    .filter(commune -> known.add(commune.bfs()))
                    .forEach(commune -> office(commune.bfs(), region.town()));
        }
    }

    void of(SampleCase dossier, SampleAccounts accounts) {
        UUID official = accounts.recorderOf(dossier.person().bfs(), dossier.caseworker());
        LocalDate held = dossier.done().get(SampleSteps.TALK);
        if (held != null && held.isAfter(world.today().minusDays(RECENT_DAYS))) {
            conversation(dossier, held, official);
        }
        if (held == null && !dossier.isClosed() && dossier.needed().contains(SampleSteps.TALK)) {
            waiting(dossier, official);
        }
    }

    private void waiting(SampleCase dossier, UUID official) {
        LocalDate today = world.today();
        boolean late = dossier.allocated().isBefore(today.minusDays(14));
        String fate = late ? fates.draw() : "NONE";
        switch (fate) {
            case "INVITED" -> invitation(dossier, official, 1, today.plusDays(chance.between(2, 12)), "INVITED", false);
            case "NO_SHOW" -> invitation(dossier, official, 1, today.minusDays(chance.between(1, 6)), "NO_SHOW", false);
            case "AGAIN" -> {
                invitation(dossier, official, 1, today.minusDays(chance.between(4, 9)), "NO_SHOW", true);
                invitation(dossier, official, 2, today.plusDays(chance.between(2, 12)), "INVITED", false);
            }
            default -> {}
        }
    }

    private void invitation(
            SampleCase dossier, UUID official, int attempt, LocalDate wanted, String state, boolean superseded) {
        SamplePerson person = dossier.person();
        LocalDate day = officeDay(wanted);
        LocalDateTime from = SampleWorld.utc(day, LocalTime.of(9 + chance.between(0, 6), 0));
        String town = offices.getOrDefault(person.bfs(), person.region().town());
        LocalDateTime invited = SampleWorld.utc(world.today().minusDays(attempt == 1 ? 12 : 3));
        world.tables()
                .invitation
                .row(
                        world.ids().next(),
                        dossier.id(),
                        person.bfs(),
                        attempt,
                        from,
                        from.plusMinutes(60),
                        "Einwohnerdienste",
                        "Gemeindeweg 1",
                        "4999",
                        town,
                        "Erdgeschoss, Schalter 2",
                        "062 000 00 00",
                        "Musterstrasse 7\n4999 " + town,
                        letter(person.languages().getFirst()),
                        person.interpreter(),
                        token(),
                        state,
                        state.equals("INVITED") ? null : from.plusMinutes(30),
                        superseded,
                        official,
                        invited);
    }

    /** What was noted in the talk, with a need for two of five. */
    private void conversation(SampleCase dossier, LocalDate held, UUID official) {
        LocalDateTime noted = SampleWorld.utc(held);
        SamplePerson person = dossier.person();
        String need = chance.percent(40) ? chance.of(List.copyOf(new TreeSet<>(NEEDS.keySet()))) : null;
        world.tables()
                .conversation
                .row(
                        dossier.id(),
                        person.bfs(),
                        person.bfs(),
                        guide,
                        person.languages().getFirst(),
                        person.interpreter() != null,
                        held,
                        need == null ? "NONE" : "REGION",
                        official,
                        noted,
                        official,
                        noted);
        for (String topic : TOPICS) {
            boolean needed = topic.equals(need);
            topic(dossier.id(), topic, needed ? NEEDS.get(topic) : null, official, noted);
        }
    }

    private void topic(UUID dossier, String topic, @Nullable String need, UUID official, LocalDateTime noted) {
        world.tables().topic.row(dossier, topic, true, need != null, need, official, noted, 1);
    }

    private void office(int bfs, String town) {
        offices.put(bfs, town);
        world.tables()
                .office
                .row(
                        bfs,
                        "Einwohnerdienste",
                        "Gemeindeweg 1",
                        "4999",
                        town,
                        "Erdgeschoss, Schalter 2",
                        "062 000 00 00");
    }

    private static LocalDate officeDay(LocalDate wanted) {
        return switch (wanted.getDayOfWeek()) {
            case SATURDAY -> wanted.minusDays(1);
            case SUNDAY -> wanted.plusDays(1);
            default -> wanted;
        };
    }

    private static String letter(String language) {
        return LETTERS.contains(language) ? language : "de-CH";
    }

    /** Looks like those of the portal and repeats with the set. */
    private String token() {
        byte[] bytes = new byte[32];
        chance.random().nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), StandardCharsets.US_ASCII);
    }
}
