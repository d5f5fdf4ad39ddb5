package ch.etappe.bench;

import ch.etappe.bench.Phone.Visit;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How soon a refugee reads the next appointment on an old phone with a slow network, on the first visit and on a later
 * one; beside it the framework's starter page, measured in the same way in the same run.
 */
final class PhoneFigures implements MetricGroup {

    private static final int VISITS = 7;
    private static final String PLAIN = "plain HTML";

    @Override
    public List<String> ids() {
        return List.of(
                "phone.first",
                "phone.first.bytes",
                "phone.first.requests",
                "phone.first.html",
                "phone.later",
                "phone.later.bytes",
                "phone.later.requests",
                "phone.later.html");
    }

    @Override
    public void measure(Bench bench) throws Exception {
        try (Phone phone = new Phone()) {
            Visits ours = portal(bench, phone);
            Visits starter = starter(bench, phone);
            Visits plain = plain(bench, phone);
            report(bench, "phone.first", ours.first, starter.first, plain.first, Goal.below(1.2));
            report(bench, "phone.later", ours.later, starter.later, plain.later, Goal.below(0.45));
        }
    }

    private static Visits portal(Bench bench, Phone phone) throws Exception {
        try (PortalProcess portal = PortalProcess.start(bench.options(), BenchData.small(bench), "demo")) {
            List<Cookie> signedIn = phone.signIn(portal.address(), BenchAccounts.refugee(1), BenchAccounts.PASSWORD);
            bench.say("%d times: the home of a refugee, first visit and later", VISITS);
            return visits(VISITS, phone, portal.address() + "/me", signedIn, false);
        }
    }

    private static Visits starter(Bench bench, Phone phone) throws Exception {
        try (PeerProcess peer = PeerProcess.start(bench.options().port() + 1)) {
            bench.say("%d times: the starter page", VISITS);
            return visits(VISITS, phone, peer.address() + "/", List.of(), false);
        }
    }

    private static Visits plain(Bench bench, Phone phone) {
        String address = bench.options().peerHtml();
        if (address == null) {
            return new Visits();
        }
        bench.say("%d times: %s", VISITS, address);
        return visits(VISITS, phone, address, List.of(), true);
    }

    /** One round more than counts, so that the servers are warm. */
    private static Visits visits(int count, Phone phone, String address, List<Cookie> cookies, boolean markHeading) {
        Visits visits = new Visits();
        phone.firstAndLater(address, cookies, markHeading);
        for (int i = 0; i < count; i++) {
            List<Visit> both = phone.firstAndLater(address, cookies, markHeading);
            visits.first.add(both.get(0));
            visits.later.add(both.get(1));
        }
        return visits;
    }

    private static void report(
            Bench bench, String id, List<Visit> ours, List<Visit> starter, List<Visit> plain, Goal goal) {
        double shown = median(ours, Visit::seconds);
        bench.add(Metric.of(id, shown, "s", goal).beside(PeerProcess.NAME, median(starter, Visit::seconds)));
        double bytes = median(starter, Visit::kilobytes);
        bench.add(Metric.of(id + ".bytes", median(ours, Visit::kilobytes), "KB", Goal.below(Figure.rounded(bytes)))
                .beside(PeerProcess.NAME, bytes));
        bench.add(Metric.of(id + ".requests", median(ours, Visit::requests), "requests", Goal.none())
                .beside(PeerProcess.NAME, median(starter, Visit::requests)));
        if (!plain.isEmpty()) {
            double html = median(plain, Visit::seconds);
            bench.add(Metric.of(id + ".html", shown, "s", Goal.below(Figure.rounded(html)))
                    .beside(PLAIN, html));
        }
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> what) {
        Samples samples = new Samples();
        visits.forEach(visit -> samples.add(what.applyAsDouble(visit)));
        return samples.median();
    }

    private static final class Visits {

        private final List<Visit> first = new ArrayList<>();
        private final List<Visit> later = new ArrayList<>();
    }
}
