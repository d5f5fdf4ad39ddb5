package ch.etappe.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for the whole suite; every visitor gets a profile of their own. */
final class Browsers {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser BROWSER = launch();

    private Browsers() {}

    /** An old phone in portrait, still on the time of where its owner came from. */
    static BrowserContext phone() {
        return BROWSER.newContext(phoneOptions());
    }

    static BrowserContext darkPhone() {
        return BROWSER.newContext(phoneOptions().setColorScheme(ColorScheme.DARK));
    }

    private static Browser.NewContextOptions phoneOptions() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setTimezoneId("Asia/Kabul")
                .setLocale("de-CH");
    }

    /** In portrait, on a table between two people. */
    static BrowserContext tablet() {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(834, 1194)
                .setHasTouch(true)
                .setLocale("de-CH"));
    }

    static BrowserContext desk() {
        return BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("de-CH"));
    }

    private static Browser launch() {
        String chromium = System.getProperty("etappe.chromium", "");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        return playwright
                .chromium()
                .launch(chromium.isBlank() ? options : options.setExecutablePath(Path.of(chromium)));
    }
}
