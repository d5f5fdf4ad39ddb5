package ch.etappe.shell;

import ch.etappe.kernel.IncidentNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one place where an exception becomes a sentence. Views therefore do not catch. */
@Component
public class FriendlyErrors implements VaadinServiceInitListener {

    /** The database cannot be reached; it passes by itself. */
    static final Sentence AWAY = new Sentence("shell.me.away.text");

    private static final Logger log = LoggerFactory.getLogger(FriendlyErrors.class);

    private final MeterRegistry figures;

    FriendlyErrors(MeterRegistry figures) {
        this.figures = figures;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this::show));
    }

    /** Where no screen has opened yet, the request fails as a whole and ends in an error page. */
    void show(ErrorEvent event) {
        event.getComponent()
                .flatMap(source -> source.getUI())
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> show(about(event.getThrowable()), ui));
    }

    private static void show(Sentence sentence, UI ui) {
        if (sentence.passes() && isOpen(ComponentUtil.getData(ui, Notification.class))) {
            return; // said already, and typing goes on
        }
        Notification said = Toast.problem(ui.getTranslation(sentence.key(), sentence.arguments()));
        ComponentUtil.setData(ui, Notification.class, sentence.passes() ? said : null);
    }

    private static boolean isOpen(@Nullable Notification said) {
        return said != null && said.isOpened();
    }

    /** What to tell a person about a failure. A bug gets a number, under which the log has the rest. */
    public Sentence about(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> counted("refusal", refusal.key(), refusal.arguments());
            case OptimisticLockingFailureException stale -> counted("changed", "shell.me.error.changed-meanwhile");
            case PessimisticLockingFailureException busy -> counted("busy", "shell.me.error.busy");
            case AccessDeniedException denied -> counted("denied", "shell.me.not-found");
            case Throwable outage when Outage.isBehind(outage) -> away(outage);
            default -> counted("incident", "shell.me.error.unexpected", incident(failure));
        };
    }

    private Sentence counted(String why, String key, Object... arguments) {
        count(why);
        return new Sentence(key, arguments);
    }

    private void count(String why) {
        figures.counter("etappe.requests.refused", "why", why).increment();
    }

    private Sentence away(Throwable outage) {
        log.warn("The database does not answer: {}", outage.getClass().getSimpleName());
        count("away");
        return AWAY;
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
    public record Sentence(String key, Object... arguments) {

        /** Whether waiting helps. */
        public boolean passes() {
            return key.equals(AWAY.key);
        }

        /** The headline of a page that says it. */
        public String titleKey() {
            return passes() ? "shell.me.away.title" : "shell.me.error.title";
        }
    }

    /** Where it happened without what it said: messages of libraries quote values, and values can be personal. */
    private static final class Incident extends RuntimeException {

        Incident(Throwable bug) {
            super(bug.getClass().getName(), bug.getCause() == null ? null : new Incident(bug.getCause()));
            setStackTrace(bug.getStackTrace());
        }
    }
}
