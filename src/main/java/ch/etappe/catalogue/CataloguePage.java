package ch.etappe.catalogue;

import java.util.List;

/**
 * Some of the offers that fit.
 *
 * @param total how many fit
 * @param number of this page, from 1
 */
public record CataloguePage(List<CatalogueOffer> offers, int total, int number) {

    /** Offers on a page. */
    public static final int SIZE = 20;

    /** At least 1. */
    public int pages() {
        return pages(total);
    }

    static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
