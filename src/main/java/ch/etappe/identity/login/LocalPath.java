package ch.etappe.identity.login;

import java.util.regex.Pattern;

/** Where a form may lead back to: a path of this portal, never another site. */
final class LocalPath {

    /** One slash, then no second one, and no backslash, which browsers read as one; no control characters. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    static String of(String path) {
        return SAFE.matcher(path).matches() ? path : "/";
    }
}
