package ch.etappe.plan;

/** Whose signature a plan needs (BR07). The names are stored; rename only with a migration. */
enum Signatory {
    CLIENT,
    /** The social region, by the person who leads the case. */
    OFFICE
}
