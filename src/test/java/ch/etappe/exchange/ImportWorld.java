package ch.etappe.exchange;

import static org.awaitility.Awaitility.await;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.MeetingWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of arrivals in a region of their own, and an account of the canton that imports them. */
@Component
public class ImportWorld {

    private static final String HEADER =
            "Art der Ankunft;Zugewiesen am;Name;Vorname;Geburtsdatum;Geschlecht;Einreise in die Schweiz;Zielgruppe;Gemeinde;"
                    + "Sprachen;ZEMIS-Nummer\n";
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final String[] SYLLABLES = {"ba", "ke", "ti", "mo", "du", "ra", "sel", "nim", "gor", "fesh"};

    private static final Set<@Nullable String> WORKING = Set.of("CHECKING", "RUNNING");

    private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

    private final MeetingWorld world;
    private final Imports imports;

    private UUID region = new UUID(0, 0);
    private int municipality;
    private int number;

    ImportWorld(MeetingWorld world, Imports imports) {
        this.world = world;
        this.imports = imports;
    }

    /** From now on rows live in a new municipality of a new region, and the canton sits before the screen. */
    public UserId begin() {
        region = world.region("Import");
        number = TESTS.getAndIncrement();
        municipality = world.municipalityOf(region, "Importingen").number();
        world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        return signIn();
    }

    public UserId signIn() {
        UserId user = world.staff("K. Amt", Role.CANTON, new Scope.Canton());
        SignedInAs.account(user, Role.CANTON, new Scope.Canton());
        return user;
    }

    public UUID region() {
        return region;
    }

    /** A number that nobody has. */
    public static String zemis() {
        return NEXT.getAndIncrement() + ".1";
    }

    /** Each test has a year of birth and endings of names of its own, so that its people resemble nobody else's. */
    public String row(String name, String firstName, String zemis) {
        return "Transfer;15.01.2026;%s;%s;24.11.%d;w;18.09.2025;AS;%d;Tigrinya;%s%n"
                .formatted(own(name), own(firstName), 1935 + number % 80, municipality, zemis);
    }

    /** A name as it stands in the rows of this test. */
    public String own(String name) {
        return name.isEmpty() ? "" : name + SYLLABLES[number / 10 % 10] + SYLLABLES[number % 10];
    }

    public int municipality() {
        return municipality;
    }

    public String file(String... rows) {
        return "\uFEFF" + HEADER + String.join("", rows);
    }

    public ImportId received(String... rows) {
        return imports.receive(
                "Ankünfte.csv", new ByteArrayInputStream(file(rows).getBytes(StandardCharsets.UTF_8)));
    }

    public ImportId checked(String... rows) {
        ImportId id = received(rows);
        imports.check(id, imports.get(id).mapping());
        return whenIdle(id);
    }

    public ImportId imported(String... rows) {
        ImportId id = checked(rows);
        imports.start(id);
        return whenIdle(id);
    }

    /** Once nothing works on it any more. */
    public ImportId whenIdle(ImportId id) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !WORKING.contains(world.ask("select state from arrival_import where id = ?", id.id())));
        return id;
    }
}
