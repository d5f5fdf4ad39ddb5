package ch.etappe.funding;

import org.springframework.stereotype.Component;

/** Lets tests of other modules let the time of approvals go by. */
@Component
public class ApprovalTicks {

    private final ApprovalClock clock;

    ApprovalTicks(ApprovalClock clock) {
        this.clock = clock;
    }

    public void tick() {
        clock.tick();
    }
}
