package ch.etappe.identity.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form may lead back to: a path of this portal, never another site. */
final class LocalPath {

    /** One slash, then no second one, and no backslash, which browsers read as one; no control characters. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    /** The path and query of an address, whatever its host. */
    static String ofAddress(@Nullable String address) {
        if (address == null) {
            return "/";
        }
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath() == null ? "/" : uri.getRawPath();
            return of(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (URISyntaxException unreadable) {
            return "/";
        }
    }

    static String of(String path) {
        return SAFE.matcher(path).matches() ? path : "/";
    }
}
