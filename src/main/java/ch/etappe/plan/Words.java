package ch.etappe.plan;

import ch.etappe.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Short texts that people type. */
final class Words {

    private Words() {}

    /**
     * Without blanks around them; null for none.
     *
     * @throws Refusal {@code plan.refusal.text-too-long}
     */
    static @Nullable String within(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > longest) {
            throw new Refusal("plan.refusal.text-too-long", longest);
        }
        return typed.strip();
    }
}
