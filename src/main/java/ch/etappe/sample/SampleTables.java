package ch.etappe.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables in the order of their foreign keys: whatever is full, all are sent, parents first. */
final class SampleTables implements AutoCloseable {

    private static final int CHUNK = 2000;

    private final Connection connection;
    private final Map<String, BatchWriter> writers = new LinkedHashMap<>();

    final BatchWriter region;
    final BatchWriter municipality;
    final BatchWriter membership;
    final BatchWriter account;
    final BatchWriter provider;
    final BatchWriter site;
    final BatchWriter offer;
    final BatchWriter run;
    final BatchWriter roster;
    final BatchWriter person;
    final BatchWriter language;
    final BatchWriter role;
    final BatchWriter dossier;
    final BatchWriter assignment;
    final BatchWriter step;
    final BatchWriter talk;
    final BatchWriter appointment;
    final BatchWriter enrolment;
    final BatchWriter plan;
    final BatchWriter goal;
    final BatchWriter measure;
    final BatchWriter note;
    final BatchWriter document;

    SampleTables(Connection connection) throws SQLException {
        this.connection = connection;
        region = table("social_region", "id, code, name, town, phone");
        municipality = table("municipality", "bfs_no, name, population, valid_from");
        membership = table("region_membership", "id, region_id, bfs_no, valid_from, confirmed, evidence");
        account = table("user_account", "id, login, display_name, locale, created_at");
        provider = table("provider", "id, name, contact, phone");
        site = table("site", "id, provider_id, name, street, postcode, town, wheelchair, public_transport");
        offer = table(
                "offer",
                "id, provider_id, category, area, title, description, entry_level, target_level, "
                        + "childcare, state, submitted_at, published_at, return_reason");
        run = table(
                "course_run",
                "id, offer_id, site_id, starts_on, ends_on, weekdays, starts_at, ends_at, "
                        + "lessons_per_week, capacity, room, state");
        roster = table("roster", "course_run_id, capacity");
        person = table(
                "person",
                "id, official_name, first_name, call_name, pronunciation, native_name, "
                        + "native_language, search_name, birth_date, birth_precision, sex, nationality, "
                        + "entry_date, permit, target_group, literacy, interpreter_language, phone, bfs_no");
        language = table("person_language", "person_id, position, language");
        role = table(
                "role_assignment",
                "id, user_id, role, region_id, provider_id, municipality_bfs, person_id, valid_from");
        dossier =
                table("dossier", "id, person_id, region_id, standard_id, state, allocated_on, closed_on, close_reason");
        assignment = table("dossier_assignment", "id, dossier_id, caseworker_id, valid_from, valid_to");
        step = table("process_step", "id, dossier_id, type_id, state, due_on, done_on, waived_reason");
        talk = table(
                "first_information_talk",
                "id, dossier_id, bfs_no, held_on, language, interpreter, recorded_by, recorded_at");
        appointment = table(
                "appointment",
                "id, dossier_id, type, starts_at, ends_at, place, address, host_id, "
                        + "interpreter_language, bring, state, proposed_at, answered_at, decline_reason");
        enrolment = table(
                "enrolment",
                "id, course_run_id, dossier_id, state, requested_by, requested_at, confirmed_at, "
                        + "ended_at, decline_reason");
        plan = table("integration_plan", "id, dossier_id, version_no, state, created_at");
        goal = table("goal", "id, plan_id, position, area, template, text, due_on, state");
        measure = table("measure", "id, goal_id, position, kind, title, state, enrolment_id");
        note = table(
                "note",
                "id, root_id, revision, dossier_id, visibility, is_sensitive, kind, about_day, body, language, "
                        + "written_by, written_at");
        document = table(
                "document",
                "id, dossier_id, type, title, visibility, is_sensitive, expires_on, from_client, uploaded_by, "
                        + "uploaded_at, stored_as, format, size_bytes, sha256, scan");
    }

    /** Call between two persons: keeps memory flat however large the set. */
    void flushWhenFull() {
        if (writers.values().stream().anyMatch(writer -> writer.waiting() >= CHUNK)) {
            flush();
        }
    }

    void flush() {
        writers.values().forEach(BatchWriter::flush);
    }

    /** Rows by table, in writing order. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        writers.forEach((table, writer) -> counts.put(table, writer.written()));
        return counts;
    }

    private BatchWriter table(String name, String columns) throws SQLException {
        BatchWriter writer = new BatchWriter(connection, name, columns);
        writers.put(name, writer);
        return writer;
    }

    @Override
    public void close() throws SQLException {
        for (BatchWriter writer : writers.values()) {
            writer.close();
        }
    }
}
