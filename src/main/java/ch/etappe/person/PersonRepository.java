package ch.etappe.person;

import ch.etappe.kernel.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** People one by one; lists read views. */
interface PersonRepository extends Repository<Person, UUID> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    /** Takes the person for this transaction: two changes of one history come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> take(UUID id);

    /** Like {@link #take} for whoever changes what hangs on the person. */
    default void lock(UUID id) {
        if (take(id).isEmpty()) {
            throw new NotFound();
        }
    }
}
