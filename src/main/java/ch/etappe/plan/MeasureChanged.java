package ch.etappe.plan;

/**
 * Somebody else saved this measure since it was read. Carries what stands there now, so that the screen can show
 * both field by field and nothing typed is lost.
 */
public class MeasureChanged extends RuntimeException {

    private final transient MeasureSummary stored;

    MeasureChanged(MeasureSummary stored) {
        super("The measure was changed meanwhile");
        this.stored = stored;
    }

    public MeasureSummary stored() {
        return stored;
    }
}
