package ch.etappe.bench;

import java.util.List;

/** Figures that are measured together. */
interface MetricGroup {

    /** The ids of its figures; all of them begin with the group's name and a dot. */
    List<String> ids();

    /** Measures and adds each figure to the report. What nobody asked for may be left out: {@link Bench#wants}. */
    void measure(Bench bench) throws Exception;
}
