package ch.etappe.plan;

import ch.etappe.printing.PrintState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far two people are in signing one version.
 *
 * @param language BCP 47 tag of the language beside German
 * @param sha256 of what is signed; null before it is proposed, and for plans from before sheets were kept
 * @param signatures one of each at most
 * @param refused null unless the person does not sign
 * @param pdf how far the signed PDF is; null before the plan is in force
 */
public record Agreement(
        PlanId plan,
        PlanState state,
        String language,
        @Nullable String sha256,
        List<Signature> signatures,
        @Nullable PlanRefused refused,
        @Nullable PrintState pdf) {

    public Optional<Signature> of(boolean client) {
        return signatures.stream().filter(one -> one.byClient() == client).findFirst();
    }
}
