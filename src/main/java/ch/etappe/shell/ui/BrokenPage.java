package ch.etappe.shell.ui;

import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.SentencePage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;

/** A page that failed: a bug with its number, or a use case that is not for this role, which looks like not found. */
class BrokenPage extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient FriendlyErrors errors;

    BrokenPage(FriendlyErrors errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        Throwable cause = failure.getCaughtException();
        FriendlyErrors.Sentence sentence = errors.about(cause);
        say(sentence);
        if (sentence.passes()) {
            comeBack();
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        return cause instanceof AccessDeniedException
                ? HttpStatusCode.NOT_FOUND.getCode()
                : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    private void comeBack() {
        getElement().executeJs("setTimeout(() => location.reload(), $0)", SentencePage.SECONDS * 1000);
    }
}
