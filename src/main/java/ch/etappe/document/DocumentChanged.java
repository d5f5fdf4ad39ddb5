package ch.etappe.document;

/**
 * Somebody else changed the details of this document since they were read. Carries what stands there now, so that the
 * screen can show both field by field and nothing typed is lost.
 */
public class DocumentChanged extends RuntimeException {

    private final transient DocumentForm stored;

    DocumentChanged(DocumentForm stored) {
        super("The document was changed meanwhile");
        this.stored = stored;
    }

    public DocumentForm stored() {
        return stored;
    }
}
