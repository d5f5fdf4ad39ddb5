package ch.etappe.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An old phone on a slow network: 390x844, 1.6 Mbit/s down, 750 kbit/s up, 150 ms, a processor four times slower.
 * When something can be read is told by the browser itself: the Element Timing API reports when the frame with the
 * marked text was shown, counted from the start of the navigation.
 */
final class Phone implements AutoCloseable {

    private static final String SHOWN = """
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shownAt ??= entry.renderTime))
                .observe({ type: 'element', buffered: true });
            """;
    private static final String MARK_HEADING = """
            new MutationObserver(() => document.querySelector('h1, h2')?.setAttribute('elementtiming', 'heading'))
                .observe(document, { childList: true, subtree: true });
            """;
    /** Whether all of the page has started; a page without Flow has nothing to start. */
    private static final String COMPLETE = """
            () => !window.Vaadin
                || Object.keys(window.Vaadin.Flow?.clients ?? {}).some(client => client !== 'TypeScript')
            """;

    private static final double LONGEST = 60_000;
    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("etappe.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /**
     * @param seconds from the start of the navigation until the marked text was shown
     * @param kilobytes over the network until all was quiet
     * @param requests that went over the network
     */
    record Visit(double seconds, double kilobytes, int requests) {}

    /** With an empty cache and these cookies, then again in the same tab with what the first visit left in the cache. */
    List<Visit> firstAndLater(String address, List<Cookie> cookies, boolean markHeading) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBypassCSP(true) // what waits for the page to be ready is refused by the strict one
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("de-CH"))) {
            context.addInitScript(markHeading ? SHOWN + MARK_HEADING : SHOWN);
            context.addCookies(cookies);
            Page page = context.newPage();
            CDPSession session = context.newCDPSession(page);
            slow(session);
            Visit first = visit(page, session, address);
            page.navigate("about:blank");
            return List.of(first, visit(page, session, address));
        }
    }

    /** Signs in with a browser that is not measured. */
    List<Cookie> signIn(String address, String login, String password) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address + "/login");
            page.locator("[name=username]").fill(login);
            page.locator("[name=password]").fill(password);
            page.locator("form:has([name=password]) button[type=submit]").click();
            page.waitForURL(url -> url.endsWith("/me"));
            return context.cookies();
        }
    }

    private static Visit visit(Page page, CDPSession session, String address) {
        Traffic traffic = new Traffic(session);
        page.navigate(address);
        double milliseconds = ((Number) page.waitForFunction(
                                "window.shownAt", null, new Page.WaitForFunctionOptions().setTimeout(LONGEST))
                        .jsonValue())
                .doubleValue();
        page.waitForFunction(COMPLETE, null, new Page.WaitForFunctionOptions().setTimeout(LONGEST));
        page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(LONGEST));
        return new Visit(milliseconds / 1000, traffic.bytes / 1024, traffic.requests);
    }

    private static void slow(CDPSession session) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", 4);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** What goes over the network; what comes from the cache does not count. */
    private static final class Traffic {

        private final Set<String> fromMemory = new HashSet<>();
        private final Set<String> sent = new HashSet<>();
        private double bytes;
        private int requests;

        private Traffic(CDPSession session) {
            session.on(
                    "Network.requestServedFromCache",
                    event -> fromMemory.add(event.get("requestId").getAsString()));
            session.on("Network.responseReceived", event -> {
                JsonObject response = event.getAsJsonObject("response");
                String request = event.get("requestId").getAsString();
                boolean cached = fromMemory.contains(request)
                        || (response.has("fromDiskCache")
                                && response.get("fromDiskCache").getAsBoolean());
                if (!cached && response.get("url").getAsString().startsWith("http")) {
                    sent.add(request);
                    requests++;
                }
            });
            session.on("Network.loadingFinished", event -> {
                if (sent.contains(event.get("requestId").getAsString())) {
                    bytes += event.get("encodedDataLength").getAsDouble();
                }
            });
            session.send("Network.enable");
        }
    }
}
