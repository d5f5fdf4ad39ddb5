package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.BookableRun;
import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * A run in the dialog that picks one.
 *
 * @param remarks what is said below it, e.g. how it fits somebody
 */
public record RunChoice(BookableRun run, Taking taking, List<Component> remarks) {

    /** Whether one takes a seat with a click. */
    public enum Taking {
        AT_ONCE,
        /** The dialog asks why first. */
        WITH_REASON,
        NOT
    }

    /** A run of which nothing more is known. */
    static RunChoice plain(BookableRun run) {
        return new RunChoice(run, Taking.AT_ONCE, List.of());
    }
}
