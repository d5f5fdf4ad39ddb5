package ch.etappe.kernel;

/**
 * There is nothing here for this person. Unknown, deleted and foreign ids get this same answer,
 * so that nobody learns from it what exists.
 */
public class NotFound extends Refusal {

    public NotFound() {
        super("shell.me.not-found");
    }
}
