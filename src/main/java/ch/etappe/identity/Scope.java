package ch.etappe.identity;

import ch.etappe.kernel.BfsNumber;
import java.io.Serializable;
import java.util.UUID;

/** Whose data an account's role reaches. Services put it into every query. */
public sealed interface Scope extends Serializable {

    /** One social region: its dossiers and no others. */
    record Region(UUID id) implements Scope {}

    /** One provider: its offers, runs and the people on them. */
    record Provider(UUID id) implements Scope {}

    /** One municipality: its residents' first-information talks. */
    record Municipality(BfsNumber bfs) implements Scope {}

    /** One refugee: the own file. */
    record Person(UUID id) implements Scope {}

    /** The whole canton: offers, rules and figures, no persons. */
    record Canton() implements Scope {}
}
