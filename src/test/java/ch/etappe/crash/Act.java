package ch.etappe.crash;

/** The writes of the main journey, in their order, and where the database shows each of them. */
enum Act {
    BEGIN_PLAN("plan-begun", "select count(*) from integration_plan where dossier_id = :dossier"),
    ADD_GOAL("goal-added", """
            select count(*) from goal g join integration_plan p on p.id = g.plan_id
            where p.dossier_id = :dossier"""),
    ADD_MEASURE("measure-added", """
            select count(*) from measure m join goal g on g.id = m.goal_id join integration_plan p on p.id = g.plan_id
            where p.dossier_id = :dossier"""),
    PUBLISH_OFFER("offer-published", "select count(*) from offer where id = :offer and state = 'PUBLISHED'"),
    REQUEST_SEAT("seat-requested", """
            select count(*) from enrolment e join roster r on r.course_run_id = e.course_run_id
            join measure m on m.enrolment_id = e.id
            where e.dossier_id = :dossier and r.held = 1"""),
    CONFIRM_SEAT("seat-confirmed", """
            select count(*) from enrolment where dossier_id = :dossier and state = 'CONFIRMED'"""),
    PROPOSE_APPOINTMENT("appointment-proposed", "select count(*) from appointment where dossier_id = :dossier"),
    ACCEPT_APPOINTMENT("appointment-accepted", """
            select count(*) from appointment where dossier_id = :dossier and state = 'CONFIRMED'"""),
    CHANGE_GOAL("goal-changed", """
            select count(*) from goal g join integration_plan p on p.id = g.plan_id
            where p.dossier_id = :dossier and g.due_on = '2030-06-30'"""),
    RECORD_TALK("talk-recorded", "select count(*) from first_information_talk where dossier_id = :dossier"),
    COMPLETE_STEP("step-done", """
            select count(*) from process_step s join process_step_type t on t.id = s.type_id
            where s.dossier_id = :dossier and t.code = 'INITIAL_INTERVIEW' and s.state = 'DONE'""");

    private final String trace;
    private final String effect;

    Act(String trace, String effect) {
        this.trace = trace;
        this.effect = effect;
    }

    /** The act of a number: each person in turn goes through all of them. */
    static Act of(int number) {
        return values()[number % values().length];
    }

    /** Whose turn it is. */
    static int person(int number) {
        return number / values().length;
    }

    /** Counts what the act leaves in its own table: 1 if it happened. */
    String effect() {
        return effect;
    }

    /** Counts its lines in the audit trail, of the case or of the offer. The talk finishes a step of its own. */
    String trace() {
        String talk = this == COMPLETE_STEP
                ? " and object_id not in (select s.id from process_step s join process_step_type t on t.id = s.type_id"
                        + " where t.code = 'FIRST_INFORMATION_TALK')"
                : "";
        return "select count(*) from audit_event where action = '%s' and :dossier = dossier_id%s"
                .formatted(trace, talk)
                .replace(
                        ":dossier = dossier_id",
                        this == PUBLISH_OFFER ? "object_id = :offer" : "dossier_id = :dossier");
    }
}
