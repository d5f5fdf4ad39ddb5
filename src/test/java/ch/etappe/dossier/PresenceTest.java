package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PresenceTest {

    @Autowired
    Presence presence;

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    private UUID region;
    private UserId brunner;
    private UserId keller;
    private DossierId dossier;

    @BeforeEach
    void twoCaseworkers() {
        region = world.region("Olten");
        dossier = world.dossier(region, "Selam");
        brunner = world.staff("S. Brunner", Role.CASEWORKER, new Scope.Region(region));
        keller = world.staff("A. Keller", Role.CASEWORKER, new Scope.Region(region));
    }

    @AfterEach
    void nobody() {
        SignedInAs.nobody();
    }

    @Test
    void whoOpensACaseSeesWhoElseHasIt() {
        as(brunner);
        assertThat(presence.seen(dossier)).isEmpty();

        as(keller);
        assertThat(presence.seen(dossier)).containsExactly("S. Brunner");

        as(brunner);
        assertThat(presence.seen(dossier)).containsExactly("A. Keller");
    }

    @Test
    void whoLeavesOrFallsSilentIsGone() {
        as(keller);
        presence.seen(dossier);
        presence.left(dossier);
        as(brunner);
        assertThat(presence.seen(dossier)).isEmpty();

        as(keller);
        presence.seen(dossier);
        database.sql("update dossier_presence set seen_at = seen_at - interval 24 second where dossier_id = ?")
                .param(dossier.id())
                .update();
        as(brunner);
        assertThat(presence.seen(dossier)).isEmpty();
    }

    @Test
    void aForeignCaseIsNotFound() {
        UUID elsewhere = world.region("Thierstein");
        SignedInAs.account(keller, Role.CASEWORKER, new Scope.Region(elsewhere));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> presence.seen(dossier));
    }

    private void as(UserId user) {
        SignedInAs.account(user, Role.CASEWORKER, new Scope.Region(region));
    }
}
