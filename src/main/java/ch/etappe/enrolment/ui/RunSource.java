package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.RunQuery;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Where the dialog that picks a run gets its rows from. */
public interface RunSource {

    /** Stands above the search; empty for nothing. */
    List<Component> introduction();

    /** The towns that can be chosen; empty where nobody may filter by town. */
    List<String> towns();

    /** In the order in which they are shown. */
    List<RunChoice> page(RunQuery query, int offset, int limit);
}
