package ch.etappe.shell.ui;

import ch.etappe.shell.FriendlyErrors;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;

/** The answer to unknown addresses and to those that belong to somebody else; nobody can tell which. */
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        say(new FriendlyErrors.Sentence("shell.me.not-found"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
