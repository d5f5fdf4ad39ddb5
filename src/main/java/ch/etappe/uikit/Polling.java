package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets a component look again every few seconds while it is on the screen; a screen has one of them at most. */
public final class Polling implements Serializable {

    private static final int NEVER = -1;

    private final Component component;
    private @Nullable Duration every;

    private Polling(Component component) {
        this.component = component;
    }

    /** Begins with {@link #every}. */
    public static Polling of(Component component, SerializableRunnable look) {
        Polling polling = new Polling(component);
        AtomicReference<List<Registration>> listening = new AtomicReference<>(List.of());
        component.addAttachListener(attach -> {
            listening.set(List.of(attach.getUI().addPollListener(poll -> look.run())));
            polling.tell(attach.getUI());
        });
        component.addDetachListener(detach -> {
            listening.getAndSet(List.of()).forEach(Registration::remove);
            detach.getUI().setPollInterval(NEVER);
        });
        return polling;
    }

    /** @param time null: not any more */
    public void every(@Nullable Duration time) {
        every = time;
        component.getUI().ifPresent(this::tell);
    }

    private void tell(UI ui) {
        ui.setPollInterval(every == null ? NEVER : Math.toIntExact(every.toMillis()));
    }
}
