package ch.etappe.catalogue;

/**
 * A place that is known to the canton.
 *
 * @param here whether it is in the canton
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 * @param offers how many offers there are with a run in it
 */
public record CataloguePlace(String town, boolean here, double latitude, double longitude, int offers) {}
