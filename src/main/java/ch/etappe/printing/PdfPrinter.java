package ch.etappe.printing;

import java.io.IOException;

/** The port to whatever makes PDFs of pages. */
interface PdfPrinter {

    /** Whether one is on this server now; what is ordered waits otherwise. */
    boolean isThere();

    /**
     * @param html a whole document; stylesheets and fonts of the portal lie beside it in {@code css} and {@code fonts}
     * @return a tagged PDF
     * @throws IOException if none came out in time
     */
    byte[] print(String html) throws IOException, InterruptedException;
}
