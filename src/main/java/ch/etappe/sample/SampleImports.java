package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two lists of arrivals at the canton: one of last month that is done, one of yesterday that waits for a decision. */
final class SampleImports {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final String HEADER = """
            ["Art der Ankunft","Zugewiesen am","Name","Vorname","Geburtsdatum","Geschlecht","Nationalität",\
            "Einreise in die Schweiz","Ausweis","Zielgruppe","Gemeinde","Sprachen","Bemerkung"]""";

    private static final String MAPPING = """
            ["KIND","DAY","OFFICIAL_NAME","FIRST_NAME","BIRTH","SEX","NATIONALITY","ENTRY","PERMIT","TARGET_GROUP",\
            "MUNICIPALITY","LANGUAGES",null]""";

    private final SampleWorld world;
    private final UUID olten;
    private final UUID canton;

    SampleImports(SampleWorld world, SampleRegions regions) throws SQLException {
        this.world = world;
        this.olten = regions.withCode("OLT").id();
        this.canton = canton();
    }

    void write() throws SQLException {
        LocalDate today = world.today();
        list("PUT_AWAY", null, today.minusDays(33), 18, 17);
        UUID waiting = list("CHECKED", "Ankünfte.csv", today.minusDays(1), 5, 0);
        row(waiting, 2, "NEW", "Kidane", "Luwam", "3.5.1999", "Olten", null);
        row(waiting, 3, "NEW", "Kidane", "Natnael", "2021", "Olten", null);
        row(
                waiting,
                4,
                "BAD",
                "Rezai",
                "Zahra",
                "31.2.2001",
                "Olten",
                problem("BIRTH", "kernel.partial-date.unreadable"));
        row(
                waiting,
                5,
                "BAD",
                "Shevchuk",
                "Daryna",
                "12.8.1987",
                "Oltingen",
                problem("MUNICIPALITY", "exchange.problem.municipality-unknown"));
        row(waiting, 6, "SIMILAR", "Tesfai", "Selam", "1998", "Olten", null);
    }

    private static String problem(String field, String key) {
        return "[{\"field\":\"%s\",\"key\":\"%s\"}]".formatted(field, key);
    }

    private UUID list(String state, @Nullable String name, LocalDate on, int rows, int imported) throws SQLException {
        UUID id = world.ids().next();
        LocalDateTime at = SampleWorld.utc(on);
        boolean done = imported > 0;
        update(
                """
                insert into arrival_import (id, file_name, sha256, separator_is, header, mapping, state, row_count, imported,
                    uploaded_by, uploaded_at, ordered_by, started_at, ended_at, changed_at)
                values (?, ?, sha2(?, 256), ';', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                name,
                id.toString(),
                HEADER,
                MAPPING,
                state,
                rows,
                imported,
                canton,
                at,
                canton,
                at,
                done ? at.plusMinutes(1) : null,
                at);
        return id;
    }

    private void row(
            UUID list,
            int line,
            String state,
            String name,
            String first,
            String birth,
            String municipality,
            @Nullable String problems)
            throws SQLException {
        LocalDate today = world.today();
        boolean similar = state.equals("SIMILAR");
        String cells = """
                ["Transfer","%s","%s","%s","%s","w","Eritrea","%s","N","AS","%s","Tigrinya","aus dem Durchgangszentrum"]""".formatted(
                DAY.format(today.minusDays(3)), name, first, birth, DAY.format(today.minusDays(90)), municipality);
        update(
                """
                insert into arrival_import_row (import_id, line, state, cells, problems, known_region, reasons)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                list,
                line,
                state,
                cells,
                problems,
                similar ? olten : null,
                similar ? "person.duplicates.reason.other-spelling person.duplicates.reason.same-birth-year" : null);
    }

    private UUID canton() throws SQLException {
        try (PreparedStatement statement =
                        world.connection().prepareStatement("select id from user_account where login = 'canton'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = world.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
