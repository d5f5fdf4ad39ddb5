package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.SeatLevel;
import ch.etappe.offer.RunSummary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A run on the page of its offer, in the words of its reader. */
public record RunLine(
        String id, String dates, String schedule, String lessons, RunSummary.Place place, SeatLevel seats) {

    /** The federal map: finds Swiss addresses and does not follow people. */
    private static final String MAP = "https://map.geo.admin.ch/?swisssearch=";

    public String map() {
        return MAP + URLEncoder.encode(place.address(), StandardCharsets.UTF_8);
    }
}
