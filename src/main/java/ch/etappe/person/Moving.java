package ch.etappe.person;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets somebody live elsewhere, and tells it if that is where the person lives now. */
@Component
class Moving {

    private final ApplicationEventPublisher events;

    Moving(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * @param person taken for this transaction
     * @return whether that is news
     * @throws Refusal what {@link Person#move} refuses
     */
    boolean move(Person person, BfsNumber to, LocalDate on, LocalDate today) {
        BfsNumber from = person.municipality();
        boolean news = person.move(to, on, today);
        if (!person.municipality().equals(from)) {
            events.publishEvent(new PersonMoved(person.id(), from, person.municipality(), on));
        }
        return news;
    }
}
