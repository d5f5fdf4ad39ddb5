package ch.etappe.shell;

import ch.etappe.kernel.IncidentNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one place where an exception becomes a sentence. Views therefore do not catch. */
@Component
public class FriendlyErrors implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(FriendlyErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this::show));
    }

    void show(ErrorEvent event) {
        UI ui = event.getComponent().flatMap(source -> source.getUI()).orElseGet(UI::getCurrentOrThrow);
        Sentence sentence = about(event.getThrowable());
        Toast.problem(ui.getTranslation(sentence.key(), sentence.arguments()));
    }

    /** What to tell a person about a failure. A bug gets a number, under which the log has the rest. */
    public Sentence about(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> new Sentence(refusal.key(), refusal.arguments());
            case OptimisticLockingFailureException stale -> new Sentence("shell.me.error.changed-meanwhile");
            case PessimisticLockingFailureException busy -> new Sentence("shell.me.error.busy");
            case AccessDeniedException denied -> new Sentence("shell.me.not-found");
            default -> new Sentence("shell.me.error.unexpected", incident(failure));
        };
    }

    private static String incident(Throwable bug) {
        String number = IncidentNumber.next();
        log.error("Incident {}", number, new Incident(bug));
        return number;
    }

    /**
     * @param key message key
     * @param arguments what the message inserts
     */
    public record Sentence(String key, Object... arguments) {}

    /** Where it happened without what it said: messages of libraries quote values, and values can be personal. */
    private static final class Incident extends RuntimeException {

        Incident(Throwable bug) {
            super(bug.getClass().getName(), bug.getCause() == null ? null : new Incident(bug.getCause()));
            setStackTrace(bug.getStackTrace());
        }
    }
}
