package ch.etappe.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.etappe.offer.CourseWorld.Course;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real answers against the schemas of HSDS 3.0, in the folder that the property {@code hsds.schemas} names: they are not
 * ours to pass on, so without it there is nothing to compare with.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HsdsConformanceTest {

    private static final String FOLDER = System.getProperty("hsds.schemas", "");
    private static final String BASE = "https://hsds.example/";

    @LocalServerPort
    private int port;

    @Autowired
    private OpenDataWorld world;

    private OpenDataClient client;
    private UUID provider;
    private Course course;

    @BeforeEach
    void anOfferWithEverything() {
        if (FOLDER.isBlank()) {
            System.out.println("HsdsConformanceTest is skipped: no schemas; give -Dhsds.schemas=FOLDER");
        }
        assumeTrue(!FOLDER.isBlank(), "no -Dhsds.schemas");
        client = new OpenDataClient(port);
        provider = world.provider("Sprachfenster");
        course = world.course(provider, "Deutsch A1");
        world.hold(course, 5);
    }

    @Test
    void listsAreAsTheSchemasWantThem() {
        requireConform("service_list.json", each("/services?organization_id=" + provider));
        requireConform("service.json", each("/services?full=true&organization_id=" + provider));
        requireConform("service_at_location_list.json", each("/service_at_locations?organization_id=" + provider));
        requireConform("service_at_location.json", each("/service_at_locations?full=true&organization_id=" + provider));
        requireConform("organization_list.json", each("/organizations?search=Sprachfenster"));
        requireConform("organization.json", each("/organizations?full=true&search=Sprachfenster"));
        requireConform("organization.json", each("/organizations?full_service=true&search=Sprachfenster"));
        requireConform("taxonomy.json", each("/taxonomies"));
        requireConform("taxonomy_term.json", each("/taxonomy_terms"));
    }

    @Test
    void eachByItsIdIsAsTheSchemasWantIt() {
        UUID level = Classification.ENTRY_LEVEL.id();
        requireConform(
                "service.json",
                List.of(client.json("/services/" + course.offer().id())));
        requireConform(
                "service_at_location.json",
                List.of(client.json("/service_at_locations/" + course.run().id())));
        requireConform("organization.json", List.of(client.json("/organizations/" + provider)));
        requireConform("organization.json", List.of(client.json("/organizations/" + provider + "?full_service=true")));
        requireConform("taxonomy.json", List.of(client.json("/taxonomies/" + level)));
        requireConform("taxonomy_term.json", List.of(client.json("/taxonomy_terms/" + Term.SEATS.id())));
    }

    @Test
    void readersOfEveryLanguageGetTheSameForm() {
        for (String language : List.of("fr", "ti", "fa-AF", "so")) {
            requireConform(
                    "service.json",
                    List.of(client.json("/services/" + course.offer().id(), "Accept-Language", language)));
        }
    }

    @Test
    void ourDescriptionHasEveryPathAndParameterOfTheSpecification() {
        JsonNode theirs = JsonMapper.builder().build().readTree(file("openapi.json"));
        JsonNode ours = client.json("/openapi.json");

        for (String path : theirs.get("paths").propertyNames()) {
            TreeSet<String> known = parameters(ours, path);
            assertThat(known).as(path).containsAll(parameters(theirs, path));
        }
    }

    private static TreeSet<String> parameters(JsonNode description, String path) {
        TreeSet<String> names = new TreeSet<>();
        for (JsonNode one : description.at("/paths/" + path.replace("/", "~1") + "/get/parameters")) {
            names.add(
                    one.has("name")
                            ? one.get("name").asString()
                            : one.get("$ref").asString().replaceAll(".*/", ""));
        }
        return names;
    }

    private List<JsonNode> each(String path) {
        List<JsonNode> contents = new ArrayList<>();
        client.json(path).get("contents").forEach(contents::add);
        return contents;
    }

    /** Valid, and without a field that the schema does not name: those would be typing mistakes. */
    private static void requireConform(String schema, List<JsonNode> documents) {
        assertThat(documents).as("answers for " + schema).isNotEmpty();
        Schema known = schemas().getSchema(SchemaLocation.of(BASE + schema));
        JsonNode form = JsonMapper.builder().build().readTree(file(schema));
        for (JsonNode document : documents) {
            List<Error> errors = known.validate(document);
            assertThat(errors).as(schema + " for " + document).isEmpty();
            assertThat(unnamed(form, document, "")).as(schema).isEmpty();
        }
    }

    private static List<String> unnamed(JsonNode form, JsonNode document, String at) {
        List<String> names = new ArrayList<>();
        if (document.isArray()) {
            document.forEach(one -> names.addAll(unnamed(form.path("items"), one, at)));
        } else if (document.isObject() && form.has("properties")) {
            document.propertyNames().forEach(name -> {
                if (form.get("properties").has(name)) {
                    names.addAll(unnamed(form.get("properties").get(name), document.get(name), at + "/" + name));
                } else {
                    names.add(at + "/" + name);
                }
            });
        }
        return names;
    }

    private static SchemaRegistry schemas() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(iri -> iri.startsWith(BASE) ? file(iri.substring(BASE.length())) : null)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of(FOLDER, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
