package ch.etappe.identity.login;

import ch.etappe.identity.ExternalLogin;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator right after the start what the first person would meet; nobody has to wait for it. */
@Component
@ExternalLogin
class ProviderAtStart {

    private static final Log LOG = LogFactory.getLog(ProviderAtStart.class);

    private final Registrations clients;
    private final OidcSettings settings;

    ProviderAtStart(Registrations clients, OidcSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofVirtual().name("login-provider").start(this::ask);
    }

    private void ask() {
        try {
            clients.askedAnew().findByRegistrationId(Paths.CLIENT);
            LOG.info("Logins go to the OpenID provider " + settings.issuer());
        } catch (ProviderUnreachable away) {
            LOG.warn("Nobody can log in yet. " + Diagnosis.unreachable(settings).advice());
        } catch (OidcMisconfigured wrong) {
            LOG.error("Nobody can log in. " + Diagnosis.misconfigured(wrong).advice());
        }
    }
}
