package ch.etappe.person;

/** What a consent is for. Its words stand with the texts, which are data. */
public enum ConsentScope {
    PORTAL,
    SHARE_WITH_PROVIDER,
    PHOTO
}
