package ch.etappe.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A second version of the process standard that the canton has handed in, for the association to release. */
final class SampleStandard {

    private static final String MODEL = "0c000000-0000-4000-8000-000000000001";

    private final SampleWorld world;

    SampleStandard(SampleWorld world) {
        this.world = world;
    }

    /** Once, and only where the people are who decide on it. */
    void write() throws SQLException {
        if (world.size().cast()
                && one("select count(*) from process_standard where version_no > 1")
                        .equals("0")) {
            String author = one("select id from user_account where login = 'canton'");
            UUID standard = world.ids().next();
            LocalDateTime at = SampleWorld.utc(world.today().minusDays(3));
            update(
                    "insert into process_standard (id, version_no, name, state, based_on, drafted_by, changed_at,"
                            + " submitted_by, submitted_at) values (?, 2, ?, 'SUBMITTED', ?, ?, ?, ?, ?)",
                    standard,
                    "Harmonisierte Fallführung 2027",
                    MODEL,
                    author,
                    at,
                    author,
                    at);
            update("insert into process_standard_author (standard_id, user_id) values (?, ?)", standard, author);
            copyStages(standard);
        }
    }

    private void copyStages(UUID standard) throws SQLException {
        UUID last = standard;
        for (String stage : all("select id from process_stage where standard_id = ? order by position", MODEL)) {
            last = world.ids().next();
            update(
                    "insert into process_stage (id, standard_id, position, area, title, plain_title, plain_why)"
                            + " select ?, ?, position, area, title, plain_title, plain_why from process_stage where id = ?",
                    last,
                    standard,
                    stage);
            for (String step : all("select id from process_step_type where stage_id = ? order by position", stage)) {
                update(
                        "insert into process_step_type (id, stage_id, code, position, title, area, responsible, need,"
                                + " target_groups, age_from, age_to, age_on, due_amount, due_unit, due_from, due_step,"
                                + " checklist) select ?, ?, code, position, title, area, responsible, need, target_groups,"
                                + " age_from, age_to, age_on, if(code = 'INITIAL_INTERVIEW', 10, due_amount),"
                                + " if(code = 'INITIAL_INTERVIEW', 'WORKING_DAYS', due_unit), due_from, due_step,"
                                + " checklist from process_step_type where id = ?",
                        world.ids().next(),
                        last,
                        step);
            }
        }
        update(
                "insert into process_step_type (id, stage_id, code, position, title, area, need, age_from, due_amount,"
                        + " due_unit, due_from) values (?, ?, 'S-contact', 1, ?, 'SOCIAL', 'OPTIONAL', 16, 6, 'MONTHS',"
                        + " 'ALLOCATION')",
                world.ids().next(),
                last,
                "{\"de-CH\": \"Kontakt zu Verein oder Quartier\", \"fr\": \"Contact avec une association ou le quartier\","
                        + " \"en\": \"Contact with a club or the neighbourhood\"}");
    }

    private String one(String question) throws SQLException {
        return all(question).getFirst();
    }

    private List<String> all(String question, Object... values) throws SQLException {
        try (PreparedStatement statement = statement(question, values);
                ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private void update(String change, Object... values) throws SQLException {
        try (PreparedStatement statement = statement(change, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        Connection connection = world.connection();
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        return statement;
    }
}
