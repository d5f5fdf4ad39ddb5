package ch.etappe.person;

import java.util.Optional;
import java.util.UUID;

/**
 * Slot: whose persons the signed-in account reaches, and which kinds of data of them. Filled by the module that knows
 * who is responsible for whom; without it the portal does not start.
 */
public interface PersonScope {

    /** Kinds of data of a person. */
    enum Data {
        MASTER_DATA,
        ID_NUMBERS
    }

    /** Whether the account may have to do with this person at all. */
    boolean reaches(PersonId person);

    /** Whether the account's role reads this kind of data of persons in reach. */
    boolean mayRead(Data data);

    /** Whether the account's role changes this kind of data of persons in reach. */
    boolean mayWrite(Data data);

    /** The file in which a reading or an act is noted, so that the person can see it. */
    Optional<UUID> fileOf(PersonId person);
}
