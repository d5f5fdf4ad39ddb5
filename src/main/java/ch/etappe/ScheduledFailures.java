package ch.etappe;

import ch.etappe.shell.FriendlyErrors;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** What fails on a schedule is logged like what fails before a person: one line for an outage, a number for a bug. */
@Component
class ScheduledFailures implements ThreadPoolTaskSchedulerCustomizer {

    private final FriendlyErrors errors;

    ScheduledFailures(FriendlyErrors errors) {
        this.errors = errors;
    }

    @Override
    public void customize(ThreadPoolTaskScheduler scheduler) {
        scheduler.setErrorHandler(errors::about);
    }
}
