package ch.etappe.identity.login;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The scripts with which the portal begins, fetched while the person types: read from the start page of the
 * production bundle. In development there is none, and nothing is fetched ahead.
 */
@Component
class PortalScripts {

    private static final String START_PAGE = "META-INF/VAADIN/webapp/index.html";

    private final List<String> addresses = read(new ClassPathResource(START_PAGE));

    List<String> addresses() {
        return addresses;
    }

    private static List<String> read(ClassPathResource page) {
        try (InputStream html = page.getInputStream()) {
            return Jsoup.parse(new String(html.readAllBytes(), StandardCharsets.UTF_8))
                    .select("script[type=module][src], link[rel=modulepreload]")
                    .stream()
                    .map(tag -> tag.hasAttr("src") ? tag.attr("src") : tag.attr("href"))
                    .map(address -> address.replaceFirst("^\\.?/?", "/"))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
