package ch.etappe.person;

import java.util.Set;

/**
 * A module's part in merging two records of one person. Modules publish beans; all run in the transaction of the merge,
 * so either everything moves or nothing. Called only after both persons were found to be in the account's reach.
 */
public interface PersonMerge {

    /** Stable, stored with each merge, e.g. {@code dossier}. */
    String name();

    /** The tables whose rows it moves; a test compares them with all foreign keys to {@code person}. */
    Set<String> tables();

    /**
     * Moves the rows of one record to the other.
     *
     * @return what {@link #moveBack} needs to put them back: JSON
     * @throws ch.etappe.kernel.Refusal if these two cannot be merged as they are
     */
    String move(PersonId goes, PersonId stays);

    /** @param moved what {@link #move} returned */
    void moveBack(PersonId goes, PersonId stays, String moved);
}
