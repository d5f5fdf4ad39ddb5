package ch.etappe.dossier;

/** Kinds of data inside a dossier. Which role reads or writes which is data ({@code data_category_access}). */
public enum DataCategory {
    MASTER_DATA,
    ID_NUMBERS,
    HEALTH,
    ASSESSMENT,
    PLAN,
    NOTES_INTERNAL,
    NOTES_SHARED,
    APPOINTMENTS,
    ENROLMENT,
    COST_APPROVAL,
    DOCUMENTS,
    HANDOVER
}
