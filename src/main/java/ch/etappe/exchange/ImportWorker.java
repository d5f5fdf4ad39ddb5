package ch.etappe.exchange;

import ch.etappe.audit.AuditTrail;
import ch.etappe.exchange.ImportStore.Order;
import ch.etappe.identity.OnBehalf;
import ch.etappe.identity.SignInRefused;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off what was ordered, one import after the other, by the right of who ordered it. Of several nodes one works on an
 * import: it holds a lease that every step renews, and that ends by itself if the node dies; then another one goes on with
 * the rows that are left.
 */
@Component
class ImportWorker {

    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final UUID node = UUID.randomUUID();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());
    private final ImportStore imports;
    private final RowChecks checks;
    private final RowImports rowImports;
    private final OnBehalf onBehalf;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private volatile boolean closing;

    ImportWorker(
            ImportStore imports,
            RowChecks checks,
            RowImports rowImports,
            OnBehalf onBehalf,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.checks = checks;
        this.rowImports = rowImports;
        this.onBehalf = onBehalf;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** There may be something to do; returns at once. */
    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void wake() {
        if (!closing) {
            thread.execute(this::workOff);
        }
    }

    /** Until nothing is left that this node may do. */
    void workOff() {
        Optional<Order> next = Optional.empty();
        try {
            do {
                next = closing ? Optional.empty() : imports.lease(node, LEASE);
                next.ifPresent(this::work);
            } while (next.isPresent());
        } catch (RuntimeException e) {
            // the lease ends, and the next one goes on; the message could quote a row
            log.warn("An import waits: {}", e.getClass().getName());
        }
    }

    private void work(Order order) {
        try {
            onBehalf.of(order.by(), () -> {
                BooleanSupplier mine = () -> !closing && imports.renew(order, node, LEASE);
                if (order.state() == ImportState.CHECKING) {
                    end(order, ImportState.CHECKED, checks.all(order.id(), mine));
                } else {
                    end(order, ImportState.DONE, rowImports.all(order.id(), mine));
                }
            });
        } catch (SignInRefused | AccessDeniedException refused) {
            stop(order);
        }
    }

    private void end(Order order, ImportState state, boolean whole) {
        if (whole) {
            transaction.executeWithoutResult(now -> {
                if (imports.renew(order, node, LEASE)) {
                    imports.becomes(order.id(), state, null);
                    audit.did(
                            state == ImportState.DONE ? "import-ended" : "import-checked",
                            Imports.OBJECT,
                            order.id().id(),
                            null);
                }
            });
        }
    }

    /** Whoever ordered it may no longer; somebody else can go on. */
    private void stop(Order order) {
        transaction.executeWithoutResult(now -> {
            if (imports.renew(order, node, LEASE)) {
                imports.becomes(
                        order.id(),
                        order.state() == ImportState.CHECKING ? ImportState.MAPPING : ImportState.STOPPED,
                        "exchange.stopped.account");
            }
        });
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        thread.shutdown();
        if (thread.awaitTermination(10, TimeUnit.SECONDS)) {
            imports.release(node);
        }
    }
}
