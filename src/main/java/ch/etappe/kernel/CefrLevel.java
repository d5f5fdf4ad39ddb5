package ch.etappe.kernel;

/**
 * Language level of the Common European Framework, with the literacy course (Alpha) below it
 * as Solothurn's courses count it. Later is higher.
 */
public enum CefrLevel {
    ALPHA,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
