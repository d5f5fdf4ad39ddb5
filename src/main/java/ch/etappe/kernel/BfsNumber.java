package ch.etappe.kernel;

import java.io.Serializable;

/**
 * Number of a Swiss municipality in the official register, 1 to 9999.
 * Source: Federal Statistical Office, "Amtliches Gemeindeverzeichnis der Schweiz".
 */
public record BfsNumber(int number) implements Serializable {

    public BfsNumber {
        if (number < 1 || number > 9999) {
            throw new Refusal("kernel.bfs-number.range");
        }
    }
}
