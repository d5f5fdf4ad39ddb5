package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;

/**
 * One stage of a version.
 *
 * @param position from 1
 * @param title for offices
 * @param plainTitle for refugees, in plain words
 * @param plainWhy why the stage matters, in plain words
 */
public record StageRule(
        int position, ProcessArea area, LocalizedText title, LocalizedText plainTitle, LocalizedText plainWhy)
        implements Serializable {

    public LocalizedText title(boolean plain) {
        return plain ? plainTitle : title;
    }
}
