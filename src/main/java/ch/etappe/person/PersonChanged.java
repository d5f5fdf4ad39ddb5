package ch.etappe.person;

/**
 * Somebody else saved this part of a person since it was read. Carries what stands there now, so that the screen can
 * show both field by field and nothing typed is lost.
 */
public class PersonChanged extends RuntimeException {

    private final transient Record stored;

    PersonChanged(Record stored) {
        super("The person was changed meanwhile");
        this.stored = stored;
    }

    /** In the form that was to be saved. */
    public <S extends Record> S stored(Class<S> form) {
        return form.cast(stored);
    }
}
