package ch.etappe.crash;

import ch.etappe.Etappe;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.MeetingWorld;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole portal in a process of its own. Each line that it reads is the number of an act; it answers {@code done}
 * after the act is committed, or {@code failed}. Ends with the process that started it.
 */
final class PortalToKill {

    static final String MARK = ">> ";

    private static final int CASES = 40;

    private PortalToKill() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ConfigurableApplicationContext portal = new SpringApplication(Etappe.class)
                .run(
                        "--server.port=0",
                        "--etappe.data=" + folder,
                        "--etappe.database.binaries=target/mariadb",
                        "--etappe.database.fresh=false",
                        "--etappe.unfinished-events-after=2s",
                        "--spring.modulith.events.staleness.check-interval=1s",
                        "--vaadin.devmode.devTools.enabled=false");
        Path file = folder.resolveSibling("people.txt");
        if (!Files.exists(file)) {
            settle(portal).keep(file);
        }
        JdbcConnectionDetails database = portal.getBean(JdbcConnectionDetails.class);
        say("database " + database.getJdbcUrl() + " " + database.getUsername() + " " + database.getPassword());
        obey(new Actors(portal, People.read(file)));
        portal.close();
        System.exit(0);
    }

    private static void obey(Actors actors) throws IOException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            try {
                actors.act(Integer.parseInt(order));
                say("done " + order);
            } catch (RuntimeException e) {
                say("failed " + order + " " + e.getClass().getSimpleName());
            }
        }
    }

    private static void say(String line) {
        System.out.println(MARK + line);
        System.out.flush();
    }

    private static People settle(ConfigurableApplicationContext portal) {
        MeetingWorld world = portal.getBean(MeetingWorld.class);
        CourseWorld courses = portal.getBean(CourseWorld.class);
        UUID region = world.region("Olten");
        BfsNumber municipality = world.municipality("Olten");
        UUID provider = courses.provider("Kurszentrum");
        UserId caseworker = world.staff("S. Brunner", Role.CASEWORKER, new Scope.Region(region));
        UserId official = world.staff("Gemeinde", Role.MUNICIPALITY, new Scope.Municipality(municipality));
        List<People.Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            DossierId dossier = world.dossier(
                    region, municipality, "Selam " + i, MeetingWorld.today().minusDays(10));
            CourseWorld.Course course = courses.submitted(provider, "Velokurs " + Ids.next(), 3);
            cases.add(new People.Case(
                    world.personOf(dossier),
                    courses.user().id(),
                    dossier.id(),
                    course.offer().id(),
                    course.run().id()));
        }
        return new People(
                region,
                municipality.number(),
                provider,
                caseworker.id(),
                official.id(),
                courses.user().id(),
                cases);
    }
}
