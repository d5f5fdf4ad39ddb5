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
    final BatchWriter session;
    final BatchWriter roster;
    final BatchWriter person;
    final BatchWriter nameKey;
    final BatchWriter language;
    final BatchWriter status;
    final BatchWriter residence;
    final BatchWriter household;
    final BatchWriter member;
    final BatchWriter child;
    final BatchWriter guardian;
    final BatchWriter consent;
    final BatchWriter role;
    final BatchWriter dossier;
    final BatchWriter assignment;
    final BatchWriter step;
    final BatchWriter talk;
    final BatchWriter office;
    final BatchWriter invitation;
    final BatchWriter conversation;
    final BatchWriter topic;
    final BatchWriter appointment;
    final BatchWriter enrolment;
    final BatchWriter plan;
    final BatchWriter goal;
    final BatchWriter measure;
    final BatchWriter progress;
    final BatchWriter review;
    final BatchWriter assessment;
    final BatchWriter assessmentDimension;
    final BatchWriter result;
    final BatchWriter note;
    final BatchWriter document;

    SampleTables(Connection connection) throws SQLException {
        this.connection = connection;
        region = table("social_region", "id, code, name, town, phone");
        municipality = table("municipality", "bfs_no, name, population, valid_from");
        membership = table("region_membership", "id, region_id, bfs_no, valid_from, confirmed, evidence");
        account = table("user_account", "id, login, display_name, locale, created_at");
        provider = table("provider", "id, name, contact, phone");
        site = table("site", "id, provider_id, name, street, postcode, town, wheelchair_access, public_transport");
        offer = table(
                "offer",
                "id, provider_id, category, area, title, description, entry_level, target_level, "
                        + "childcare, state, submitted_at, published_at, return_reason, "
                        + "price_unit, participant_share, public_share, needs_cost_approval, "
                        + "needs_cantonal_approval, outcome, audience, certificate, documents, min_age, "
                        + "contact_name, contact_phone, confirmed_at");
        run = table(
                "course_run",
                "id, offer_id, site_id, starts_on, ends_on, weekdays, starts_at, ends_at, "
                        + "lessons_per_week, capacity, room, state");
        session = table("class_session", "id, run_id, held_on, starts_at, ends_at, lessons, state");
        roster = table("roster", "course_run_id, capacity");
        person = table(
                "person",
                "id, official_name, first_name, call_name, pronunciation, native_name, "
                        + "native_language, search_name, birth_date, birth_precision, sex, nationality, "
                        + "entry_date, permit, target_group, literacy, interpreter_language, phone, bfs_no, "
                        + "ahv_no, zemis_no, n_number, keyed_name, keyed_year");
        nameKey = table("person_name_key", "person_id, name_key, birth_year");
        language = table("person_language", "person_id, position, language, reading");
        status = table("residence_status", "person_id, valid_from, permit, target_group, decided_on, rejected_on");
        residence = table("residence", "person_id, valid_from, bfs_no");
        household = table("household", "id");
        member = table("household_member", "id, household_id, person_id, relation, childcare_needed, valid_from");
        child = table(
                "child_record",
                "person_id, kindergarten_on, survey_on, survey_result, support_attended, "
                        + "school_entry_result, school_entry_on, school_entry_evidence");
        guardian = table(
                "guardianship", "id, child_id, kind, person_id, name, contact, valid_from, recorded_by, recorded_at");
        consent = table(
                "consent",
                "id, person_id, text_id, scope, recipient, language, given_at, given_by, withdrawn_at, withdrawn_by");
        role = table(
                "role_assignment",
                "id, user_id, role, region_id, provider_id, provider_function, municipality_bfs, person_id, valid_from");
        dossier = table(
                "dossier",
                "id, person_id, region_id, standard_id, state, allocated_on, closed_on, close_reason, "
                        + "responsible_id, responsible_since, paused_until, pause_reason");
        // of open dossiers only who was responsible earlier: the database begins the chain with the dossier
        assignment = table("dossier_assignment", "id, dossier_id, caseworker_id, valid_from, valid_to");
        step = table("process_step", "id, dossier_id, type_id, state, due_on, done_on, waived_reason, required");
        talk = table(
                "first_information_talk",
                "id, dossier_id, bfs_no, held_on, language, interpreter, recorded_by, recorded_at");
        office = table("talk_office", "bfs_no, name, street, postcode, town, room, phone");
        invitation = table(
                "talk_invitation",
                "id, dossier_id, bfs_no, attempt, starts_at, ends_at, office, street, postcode, town, room, phone, "
                        + "recipient, language, interpreter_language, token, state, ended_at, superseded, invited_by, "
                        + "invited_at");
        conversation = table(
                "talk_conversation",
                "dossier_id, bfs_no, begun_in, guide_version, language, interpreter, held_on, triage, begun_by, "
                        + "begun_at, changed_by, changed_at");
        topic = table("talk_topic", "dossier_id, topic, understood, need, need_words, changed_by, changed_at, version");
        appointment = table(
                "appointment",
                "id, dossier_id, type, starts_at, ends_at, place, address, host_id, "
                        + "interpreter_language, bring, state, proposed_at, answered_at, decline_reason");
        enrolment = table(
                "enrolment",
                "id, course_run_id, dossier_id, state, requested_by, requested_at, confirmed_at, "
                        + "ended_at, answer_by, end_words");
        plan = table(
                "integration_plan",
                "id, dossier_id, version_no, state, created_at, proposed_at, first_signed_by, in_force_on, ended_on");
        goal = table(
                "goal", "id, plan_id, position, area, template, text, due_on, state, indicator, target, origin_id");
        measure = table(
                "measure", "id, goal_id, position, kind, title, state, enrolment_id, responsible, due_on, origin_id");
        progress = table("goal_progress", "id, goal_id, state, note, reported_on, reported_by, reported_at");
        review = table("plan_review", "id, plan_id, held_on, result, note, recorded_by, recorded_at");
        assessment = table(
                "assessment",
                "id, dossier_id, type, state, conducted_on, language, interpreter, potential, "
                        + "recommended, begun_by, begun_at, completed_by, completed_at");
        assessmentDimension = table("assessment_dimension", "assessment_id, dimension, rating, evidence, shared");
        result = table(
                "integration_result",
                "id, dossier_id, kind, starts_on, ends_on, language, skill, level, proof, "
                        + "employment, percent, training, completed, child_no, school_entry, knows_things, "
                        + "contact_frequency, asked_by, evidence, recorded_by, recorded_at");
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
