package ch.etappe.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** {@code etappe.uis}: tabs whose screen the server holds in memory now. */
@Component
class LiveUis implements VaadinServiceInitListener {

    private static final AtomicInteger LIVE = new AtomicInteger();

    LiveUis(MeterRegistry figures) {
        Gauge.builder("etappe.uis", LIVE, AtomicInteger::get)
                .description("Tabs whose screen is in memory")
                .register(figures);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> {
            LIVE.incrementAndGet();
            // captures nothing, so that the counting costs a tab no memory
            opened.getUI().addDetachListener(closed -> LIVE.decrementAndGet());
        });
    }
}
