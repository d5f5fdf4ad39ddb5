package ch.etappe.person;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.person.PersonScope.Data;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around what a person agrees to. Nothing is ever deleted: a consent is withdrawn, and that stays too. */
@Service
@Transactional
public class Consents {

    private static final String CHANGES = "hasRole('CASEWORKER')";
    private static final String IS_REFUGEE = "hasRole('REFUGEE')";
    private static final int LONGEST_RECIPIENT = 200;
    private static final String OF_PERSON = """
            select c.id, c.recipient, c.language, c.given_at, c.withdrawn_at, t.id as text_id, t.scope, t.version_no,
                   t.title, t.text, g.display_name as given_by, w.display_name as withdrawn_by
            from consent c
                     join consent_text t on t.id = c.text_id
                     join user_account g on g.id = c.given_by
                     left join user_account w on w.id = c.withdrawn_by
            where c.person_id = :person
            order by c.withdrawn_at is not null, c.given_at desc, c.id
            """;

    private final JdbcClient database;
    private final PersonRepository people;
    private final PersonGate gate;
    private final CurrentUser currentUser;
    private final Clock clock;

    Consents(JdbcClient database, PersonRepository people, PersonGate gate, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.people = people;
        this.gate = gate;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What can be agreed to today, each in its newest version. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ConsentText> texts() {
        return database.sql("""
                        select t.id as text_id, t.scope, t.version_no, t.title, t.text from consent_text t
                        where t.valid_from <= :today and t.version_no =
                            (select max(n.version_no) from consent_text n where n.scope = t.scope and n.valid_from <= :today)
                        order by t.id
                        """)
                .param("today", gate.today())
                .query(Consents::text)
                .list();
    }

    /**
     * All of a person's, the valid ones first.
     *
     * @throws NotFound for a person out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public List<ConsentSummary> of(PersonId person) {
        gate.reads(person, Data.MASTER_DATA);
        return stored(person);
    }

    /** The signed-in refugee's own. */
    @PreAuthorize(IS_REFUGEE)
    @Transactional(readOnly = true)
    public List<ConsentSummary> mine() {
        return stored(me());
    }

    /**
     * Writes down that a person agreed, after the text was shown or read to them. What is valid already stays as it is.
     *
     * @param recipient who gets to know something; empty where the scope has none
     * @param language BCP 47 tag in which it was shown
     * @throws NotFound for a person out of reach, and for a text that is not in force
     * @throws Refusal {@code person.refusal.consent-language} if the text does not exist in that language,
     *     {@code person.refusal.recipient-missing}, {@code person.refusal.too-long}
     */
    @PreAuthorize(CHANGES)
    public void give(PersonId person, UUID text, String recipient, String language) {
        gate.writes(person, Data.MASTER_DATA);
        ConsentText shown = texts().stream()
                .filter(one -> one.id().equals(text))
                .findFirst()
                .orElseThrow(NotFound::new);
        String to = shown.scope() == ConsentScope.SHARE_WITH_PROVIDER ? Typed.orEmpty(recipient) : "";
        requireSound(shown, to, language);
        people.lock(person.id());
        boolean valid = stored(person).stream()
                .anyMatch(known -> known.isValid()
                        && known.text().scope() == shown.scope()
                        && known.recipient().equalsIgnoreCase(to));
        if (valid) {
            return;
        }
        UUID id = Ids.next();
        database.sql("""
                        insert into consent (id, person_id, text_id, scope, recipient, language, given_at, given_by)
                        values (:id, :person, :text, :scope, :recipient, :language, :at, :by)
                        """)
                .param("id", id)
                .param("person", person.id())
                .param("text", shown.id())
                .param("scope", shown.scope().name())
                .param("recipient", to)
                .param("language", language)
                .param("at", now())
                .param("by", currentUser.id().id())
                .update();
        gate.note("consent-given", "consent", id, person);
    }

    /**
     * From now on the person agrees no more. Twice changes nothing.
     *
     * @throws NotFound for a person out of reach, and for a consent that is not theirs
     */
    @PreAuthorize(CHANGES)
    public void withdraw(PersonId person, UUID consent) {
        gate.writes(person, Data.MASTER_DATA);
        take(person, consent);
    }

    /**
     * The signed-in refugee agrees no more.
     *
     * @throws NotFound for a consent that is not theirs
     */
    @PreAuthorize(IS_REFUGEE)
    public void withdrawMine(UUID consent) {
        take(me(), consent);
    }

    private void take(PersonId person, UUID consent) {
        if (stored(person).stream().noneMatch(known -> known.id().equals(consent))) {
            throw new NotFound();
        }
        int withdrawn = database.sql("""
                        update consent set withdrawn_at = :at, withdrawn_by = :by where id = :id and withdrawn_at is null
                        """)
                .param("at", now())
                .param("by", currentUser.id().id())
                .param("id", consent)
                .update();
        if (withdrawn > 0) {
            gate.note("consent-withdrawn", "consent", consent, person);
        }
    }

    private static void requireSound(ConsentText text, String recipient, String language) {
        if (!text.text().byTag().containsKey(language)) {
            throw new Refusal("person.refusal.consent-language");
        }
        if (text.scope() == ConsentScope.SHARE_WITH_PROVIDER && recipient.isEmpty()) {
            throw new Refusal("person.refusal.recipient-missing");
        }
        if (recipient.length() > LONGEST_RECIPIENT) {
            throw new Refusal("person.refusal.too-long");
        }
    }

    private List<ConsentSummary> stored(PersonId person) {
        return database.sql(OF_PERSON)
                .param("person", person.id())
                .query((row, number) -> new ConsentSummary(
                        row.getObject("id", UUID.class),
                        text(row, number),
                        row.getString("recipient"),
                        row.getString("language"),
                        UtcColumn.instant(row, "given_at"),
                        row.getString("given_by"),
                        UtcColumn.find(row, "withdrawn_at").orElse(null),
                        row.getString("withdrawn_by")))
                .list();
    }

    private static ConsentText text(ResultSet row, int number) throws SQLException {
        return new ConsentText(
                row.getObject("text_id", UUID.class),
                ConsentScope.valueOf(row.getString("scope")),
                row.getInt("version_no"),
                words(row, "title"),
                words(row, "text"));
    }

    private static LocalizedText words(ResultSet row, String column) throws SQLException {
        return LocalizedTextColumn.read(row, column);
    }

    private PersonId me() {
        return new PersonId(currentUser.scope(Scope.Person.class).id());
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
