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
    void theServerHoldsThePageAndNotItsFrame() {
        navigate("casework", CaseworkHome.class);

        assertThat(page().select("main#content[tabindex=-1] h1").text()).isEqualTo("Heute");
        assertThat(page().select("nav, .top, .rail")).isEmpty();
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
