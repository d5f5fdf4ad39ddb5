package ch.etappe.provider;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask for what at a provider. Its lead keeps the list, the canton reads it. */
@Service
@Transactional
public class Contacts {

    private static final String IS_LEAD = "hasRole('PROVIDER_LEAD')";
    private static final String OBJECT = "provider-contact";

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    Contacts(JdbcClient database, CurrentUser currentUser, AuditTrail audit) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @PreAuthorize(IS_LEAD)
    @Transactional(readOnly = true)
    public List<Contact> own() {
        return read(ownId());
    }

    @PreAuthorize("hasRole('CANTON')")
    @Transactional(readOnly = true)
    public List<Contact> of(ProviderId provider) {
        return read(provider.id());
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be saved. */
    @PreAuthorize(IS_LEAD)
    public List<Problem> problems(ContactForm form) {
        return form.problems();
    }

    /** @throws Refusal with the key of the first of {@link #problems} */
    @PreAuthorize(IS_LEAD)
    public void add(ContactForm form) {
        Problem.refuse(form.problems());
        ContactId id = ContactId.next();
        write("""
                insert into provider_contact (id, provider_id, name, function, phone, mail)
                values (:id, :provider, :name, :function, :phone, :mail)
                """, id, form, 0);
        audit.did("contact-added", OBJECT, id.id(), null);
    }

    /**
     * @param seen version from {@link Contact#version()}
     * @throws Refusal with the key of the first of {@link #problems}
     * @throws OptimisticLockingFailureException if a colleague changed or removed it meanwhile
     * @throws NotFound for an unknown contact and for one of another provider
     */
    @PreAuthorize(IS_LEAD)
    public void change(ContactId contact, long seen, ContactForm form) {
        Problem.refuse(form.problems());
        requireOwn(contact);
        int changed = write("""
                update provider_contact set name = :name, function = :function, phone = :phone, mail = :mail,
                       version = version + 1
                where id = :id and provider_id = :provider and version = :seen
                """, contact, form, seen);
        if (changed == 0) {
            throw new OptimisticLockingFailureException("The contact was changed meanwhile");
        }
        audit.did("contact-changed", OBJECT, contact.id(), null);
    }

    /** @throws NotFound for an unknown contact and for one of another provider */
    @PreAuthorize(IS_LEAD)
    public void remove(ContactId contact) {
        requireOwn(contact);
        database.sql("delete from provider_contact where id = :id and provider_id = :provider")
                .param("id", contact.id())
                .param("provider", ownId())
                .update();
        audit.did("contact-removed", OBJECT, contact.id(), null);
    }

    private int write(String sql, ContactId id, ContactForm form, long seen) {
        return database.sql(sql)
                .param("id", id.id())
                .param("provider", ownId())
                .param("name", form.name().strip())
                .param("function", form.function().strip())
                .param("phone", Fields.stored(form.phone()))
                .param("mail", Fields.stored(form.mail()))
                .param("seen", seen)
                .update();
    }

    private void requireOwn(ContactId contact) {
        if (read(ownId()).stream().noneMatch(own -> own.id().equals(contact))) {
            throw new NotFound();
        }
    }

    private List<Contact> read(UUID provider) {
        return database.sql("select * from provider_contact where provider_id = :provider order by function, name, id")
                .param("provider", provider)
                .query((row, number) -> new Contact(
                        new ContactId(row.getObject("id", UUID.class)),
                        new ContactForm(
                                row.getString("name"),
                                row.getString("function"),
                                Fields.shown(row.getString("phone")),
                                Fields.shown(row.getString("mail"))),
                        row.getLong("version")))
                .list();
    }

    private UUID ownId() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
