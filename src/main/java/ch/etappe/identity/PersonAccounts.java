package ch.etappe.identity;

import ch.etappe.identity.AccountChanged.Change;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of refugees by the person whose file they open. Whoever merges persons asks here, in its own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonAccounts {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PersonAccounts(JdbcClient database, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.database = database;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Ids of the roles, also of earlier ones, that open the file of this person. */
    public List<UUID> of(UUID person) {
        return database.sql("select id from role_assignment where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    /** Leads a role to the file of another person from now on; the account's sessions end. */
    public void lead(UUID role, UUID person) {
        database.sql("update role_assignment set person_id = :person where id = :role")
                .param("person", person)
                .param("role", role)
                .update();
        database.sql("select user_id from role_assignment where id = :role")
                .param("role", role)
                .query(UUID.class)
                .optional()
                .ifPresent(user -> events.publishEvent(
                        new AccountChanged(new UserId(user), currentUser.id(), Change.ROLE_CHANGED)));
    }
}
