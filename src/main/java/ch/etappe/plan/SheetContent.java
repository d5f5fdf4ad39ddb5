package ch.etappe.plan;

/**
 * A sheet before it is kept.
 *
 * @param language BCP 47 tag of the language beside German; German itself where the portal has none of the person's
 * @param html both languages side by side
 */
record SheetContent(String language, String html) {}
