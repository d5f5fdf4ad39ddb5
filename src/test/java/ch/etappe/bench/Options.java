package ch.etappe.bench;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param only the beginning of the ids that are wanted; empty means all
 * @param port where the portal under test listens
 * @param large the sample set that the small one is compared with
 * @param peerHtml address of a page of plain HTML to be measured beside the phone's home
 */
record Options(
        String only, int port, String large, @Nullable String peerHtml) {

    private static final int PORT = 18090;

    /** @throws IllegalArgumentException in the words of the launcher */
    static Options parse(List<String> arguments) {
        Options options = new Options("", PORT, "national", null);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(name + " needs a value; see ./etappe help.");
            }
            options = options.with(name, rest.next());
        }
        return options;
    }

    boolean wants(String id) {
        return id.startsWith(only);
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--only" -> new Options(value, port, large, peerHtml);
            case "--port" -> new Options(only, Integer.parseInt(value), large, peerHtml);
            case "--large" -> new Options(only, port, value, peerHtml);
            case "--peer-html" -> new Options(only, port, large, value);
            default -> throw new IllegalArgumentException("unknown option " + name + "; see ./etappe help.");
        };
    }
}
