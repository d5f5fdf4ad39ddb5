package ch.etappe.exchange;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be imported.
 *
 * @param field null where it concerns the whole row
 * @param key message key
 */
public record RowProblem(@Nullable ArrivalField field, String key) implements Serializable {}
