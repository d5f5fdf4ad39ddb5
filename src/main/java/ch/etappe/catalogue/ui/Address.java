package ch.etappe.catalogue.ui;

import ch.etappe.i18n.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An address of the open catalogue. What it shows stands in it, so it can be sent, kept and cached.
 *
 * @param path with its query, encoded
 */
record Address(String path) {

    static Address of(String path) {
        return new Address(path);
    }

    /** With one more parameter; without, if the value is empty. */
    Address with(String name, String value) {
        return value.isEmpty()
                ? this
                : new Address(path + (path.contains("?") ? "&" : "?") + name + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** The same page in a language. */
    String in(Language reader) {
        return with("in", reader.tag()).path();
    }
}
