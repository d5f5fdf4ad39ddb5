package ch.etappe.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who acts and for whom, kept in a file beside the database so that the next process finds them. */
record People(
        UUID region, int municipality, UUID provider, UUID caseworker, UUID official, UUID canton, List<Case> cases) {

    /** A person with a case, and the course that is meant for them. */
    record Case(UUID person, UUID account, UUID dossier, UUID offer, UUID run) {}

    void keep(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line(region, municipality, provider, caseworker, official, canton));
        cases.forEach(one -> lines.add(line(one.person, one.account, one.dossier, one.offer, one.run)));
        Files.write(file, lines);
    }

    static People read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] staff = lines.getFirst().split(" ");
        List<Case> cases = lines.stream()
                .skip(1)
                .map(line -> Stream.of(line.split(" ")).map(UUID::fromString).toList())
                .map(ids -> new Case(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(4)))
                .toList();
        return new People(
                UUID.fromString(staff[0]),
                Integer.parseInt(staff[1]),
                UUID.fromString(staff[2]),
                UUID.fromString(staff[3]),
                UUID.fromString(staff[4]),
                UUID.fromString(staff[5]),
                cases);
    }

    private static String line(Object... ids) {
        return String.join(" ", Stream.of(ids).map(Object::toString).toList());
    }
}
