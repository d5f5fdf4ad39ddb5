package ch.etappe.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.UI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FramesTest extends BeforeTheScreen {

    @Override
    protected void signIn() {
        SignedInAs.account(UserId.next(), Role.CASEWORKER, new Scope.Region(Ids.next()));
    }

    @Test
    void theBareAddressLeadsToTheHomeOfTheRole() {
        navigate("", CaseworkHome.class);

        assertThat(page().select("main h1").text()).isEqualTo("Heute");
    }

    @Test
    void theFrameHasItsLandmarksAndAWayPastThem() {
        navigate("casework", CaseworkHome.class);

        Document page = page();
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.select("main#content[tabindex=-1]")).hasSize(1);
        assertThat(page.select("header, aside, nav[aria-label]")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void theMenuSaysWhereOneIsAndShowsOnlyTheOwnWorld() {
        navigate("casework", CaseworkHome.class);

        assertThat(page().select("nav a[aria-current=page]").eachAttr("href")).containsExactly("/casework");
        assertThat(page().select("nav a").eachAttr("href")).allMatch(href -> href.startsWith("/casework"));
    }

    @Test
    void staffChooseAmongTheStaffLanguagesAndComeBack() {
        navigate("casework", CaseworkHome.class);

        assertThat(page().select(".languages button").eachAttr("value")).containsExactly("de-CH", "fr", "en");
        assertThat(page().select(".languages input[name=back]").val()).isEqualTo("/casework");
    }

    @Test
    void theWorldOfOthersLooksLikeNothing() {
        navigate("admin", NotFoundPage.class);
        String foreign = page().select("main").text();

        navigate("nowhere", NotFoundPage.class);

        assertThat(page().select("main").text()).isEqualTo(foreign).contains("Diese Seite gibt es nicht");
    }

    /** What the router shows, from the outermost frame inwards. */
    private static Document page() {
        return Jsoup.parse(UI.getCurrentOrThrow()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getOuterHTML());
    }
}
