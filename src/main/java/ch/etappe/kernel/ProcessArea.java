package ch.etappe.kernel;

/** The six legal contents of integration support. Source: VIntA Art. 14a para. 3, letters a to f. */
public enum ProcessArea {
    FIRST_INFO,
    CASE_MGMT,
    LANGUAGE_EDU,
    EMPLOYABILITY,
    EARLY_CHILDHOOD,
    SOCIAL
}
