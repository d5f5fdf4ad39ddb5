package ch.etappe.dossier;

import java.io.Serializable;

/**
 * Something that holds of some cases and by which a list of them can be narrowed. Its beans are offered beside the list,
 * so that the list does not know the modules.
 *
 * @param code short word for the URL
 * @param labelKey what the filter is called
 * @param condition SQL on a case {@code o.dossier_id}, answered by an index; it may name {@code :today}
 */
public record DossierMark(String code, String labelKey, String condition) implements Serializable {}
