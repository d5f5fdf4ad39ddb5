package ch.etappe.dossier;

import static ch.etappe.dossier.DataRight.NONE;
import static ch.etappe.dossier.DataRight.READ;
import static ch.etappe.dossier.DataRight.WRITE;

import ch.etappe.identity.Role;

/**
 * The most that a setting can give a role. It is code, because whoever sets the rights must not be able to give
 * themselves or a stranger what the model excludes; why each is as it is stands in docs/decisions/0014.
 * Source: the permission matrix of the canton's model and its principles.
 */
final class RightCeiling {

    private RightCeiling() {}

    static DataRight of(Role role, DataCategory category) {
        return switch (role) {
            case CASEWORKER -> WRITE;
            case REGION_LEAD -> regionLead(category);
            case MUNICIPALITY -> municipality(category);
            case PROVIDER -> provider(category);
            case CANTON -> canton(category);
            case REFUGEE, ASSOCIATION, ADMIN -> NONE;
        };
    }

    /** Oversees; what is most private is written by whoever leads the case. */
    private static DataRight regionLead(DataCategory category) {
        return switch (category) {
            case HEALTH, NOTES_INTERNAL -> READ;
            default -> WRITE;
        };
    }

    /** Welcomes its residents and passes on; it does not lead the case. */
    private static DataRight municipality(DataCategory category) {
        return switch (category) {
            case MASTER_DATA, ID_NUMBERS, APPOINTMENTS -> WRITE;
            case NOTES_SHARED, ENROLMENT, DOCUMENTS, HANDOVER -> READ;
            case HEALTH, ASSESSMENT, PLAN, NOTES_INTERNAL, COST_APPROVAL -> NONE;
        };
    }

    /** A third party: must not learn status, health, benefits or other providers. */
    private static DataRight provider(DataCategory category) {
        return switch (category) {
            case ENROLMENT, APPOINTMENTS -> WRITE;
            case MASTER_DATA, PLAN, COST_APPROVAL, DOCUMENTS -> READ;
            case ID_NUMBERS, HEALTH, ASSESSMENT, NOTES_INTERNAL, NOTES_SHARED, HANDOVER -> NONE;
        };
    }

    /** Sets these rights itself, so its own are the narrowest: arrivals, its decisions, the state of hand-overs. */
    private static DataRight canton(DataCategory category) {
        return switch (category) {
            case MASTER_DATA, ID_NUMBERS, COST_APPROVAL -> WRITE;
            case HANDOVER -> READ;
            case HEALTH, ASSESSMENT, PLAN, NOTES_INTERNAL, NOTES_SHARED, APPOINTMENTS, ENROLMENT, DOCUMENTS -> NONE;
        };
    }
}
