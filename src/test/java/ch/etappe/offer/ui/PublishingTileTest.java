package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.CurrentUser;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.Offers;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishingTileTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    Offers offers;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PublishingTile tile;

    @Override
    protected void signIn() {
        world.submitted(world.provider("Sprachschule Aare"), "Deutsch A1", 12);
        world.signInAsCanton();
    }

    @Test
    void countsTheOffersThatWait() {
        assertThat(shown()).contains(offers.countSubmitted("") + " Angebot", "Angebote ansehen");
    }

    private String shown() {
        Component panel = tile.show(currentUser.account()).orElseThrow();
        return panel.getElement().getTextRecursively();
    }
}
