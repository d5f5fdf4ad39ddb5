package ch.etappe.exchange;

import java.util.List;

/**
 * How a file is built.
 *
 * @param separator between its cells: semicolon, comma or tab
 * @param header as in the file, without blanks around
 */
record Layout(char separator, List<String> header) {}
