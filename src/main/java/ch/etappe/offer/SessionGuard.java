package ch.etappe.offer;

/** What a higher module knows to stand against moving or cancelling a session: somebody was there already. */
public interface SessionGuard {

    /**
     * Called with the session held in this transaction.
     *
     * @throws ch.etappe.kernel.Refusal if it took place for somebody
     */
    void requireUntouched(ClassSessionId session);
}
