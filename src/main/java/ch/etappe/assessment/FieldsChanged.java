package ch.etappe.assessment;

/**
 * Somebody else saved the same field differently since it was read. Carries what stands there now, so that the screen can
 * show both and nothing typed is lost.
 */
public class FieldsChanged extends RuntimeException {

    private final transient Record stored;

    FieldsChanged(Record stored) {
        super("The same field was changed meanwhile");
        this.stored = stored;
    }

    /** The form as it is stored: an {@link AssessmentForm} or a {@link DimensionForm}, as it was sent. */
    public <R extends Record> R stored(Class<R> form) {
        return form.cast(stored);
    }
}
