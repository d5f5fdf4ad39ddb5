package ch.etappe.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every role of the sample set logs in and opens, page after page, what its pages link to. */
final class Journey {

    private static final Map<String, String> HOMES = Map.of(
            "refugee", "/me",
            "caseworker", "/casework",
            "region", "/casework",
            "provider", "/provider",
            "municipality", "/municipality",
            "canton", "/canton",
            "vseg", "/canton",
            "admin", "/admin");
    private static final String PASSWORD = "etappe";

    /** Of pages that differ only in their id, two are enough. */
    private static final int MOST_ALIKE = 2;

    /** In a page, in the HTML that a view carries, and as an attribute that Flow sets. */
    private static final Pattern LINK =
            Pattern.compile("(?:href=\\\\?\"|\"href\",[^{}]*?\"value\":\")(/[a-z][a-z0-9/-]*)");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final String address;

    Journey(String address) {
        this.address = address;
    }

    /** @return how many pages were opened */
    int ofAllRoles() throws IOException, InterruptedException {
        int pages = 0;
        for (Map.Entry<String, String> role : HOMES.entrySet()) {
            pages += of(role.getKey(), role.getValue());
        }
        return pages;
    }

    private int of(String login, String home) throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(address);
        visitor.login(login, PASSWORD, home);
        Set<String> seen = new LinkedHashSet<>(List.of(home));
        Deque<String> ahead = new ArrayDeque<>(seen);
        for (String path = ahead.poll(); path != null; path = ahead.poll()) {
            FlowTab tab = FlowTab.open(visitor, path);
            for (String link : links(tab.view(), home)) {
                if (alike(link, seen) < MOST_ALIKE && seen.add(link)) {
                    ahead.add(link);
                }
            }
            tab.close();
        }
        return seen.size();
    }

    private static Set<String> links(String view, String home) {
        return LINK.matcher(view)
                .results()
                .map(found -> found.group(1))
                .filter(link -> link.equals(home) || link.startsWith(home + "/"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static long alike(String link, Set<String> seen) {
        String shape = ID.matcher(link).replaceAll(":id");
        return seen.stream()
                .filter(other -> ID.matcher(other).replaceAll(":id").equals(shape))
                .count();
    }
}
