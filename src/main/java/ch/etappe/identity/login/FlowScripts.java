package ch.etappe.identity.login;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Gives every script of Flow's start page the nonce that the Content-Security-Policy of the same answer names. */
@Component
class FlowScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FlowScripts::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            String nonce = ScriptNonce.create(request.getHttpServletRequest());
            page.getDocument().select("script").attr("nonce", nonce);
        }
    }
}
