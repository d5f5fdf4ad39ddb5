package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;

/** What the canton writes about a stage. See {@link StageRule}. */
public record StageForm(ProcessArea area, LocalizedText title, LocalizedText plainTitle, LocalizedText plainWhy)
        implements Serializable {}
