package ch.etappe.shell.ui;

import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.shell.FriendlyErrors;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;

/** A page that the domain refused to open. */
class RefusedPage extends ErrorPage implements HasErrorParameter<Refusal> {

    private final transient FriendlyErrors errors;

    RefusedPage(FriendlyErrors errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> failure) {
        say(errors.about(failure.getException()));
        return failure.getException() instanceof NotFound
                ? HttpStatusCode.NOT_FOUND.getCode()
                : HttpStatusCode.CONFLICT.getCode();
    }
}
