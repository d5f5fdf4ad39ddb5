package ch.etappe.provider;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import ch.etappe.uikit.Conflicts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider says of itself. Its lead writes it; the canton reads it and admits new providers. */
@Service
@Transactional
public class Profiles {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String IS_LEAD = "hasRole('PROVIDER_LEAD')";
    private static final String READ = "select * from provider where id = :id";

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final LocalizedTextColumn json = new LocalizedTextColumn();

    Profiles(JdbcClient database, CurrentUser currentUser, AuditTrail audit) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** The own provider's. */
    @PreAuthorize(IS_LEAD)
    @Transactional(readOnly = true)
    public Profile own() {
        return read(READ, ownId()).profile();
    }

    /** @throws NotFound if there is no such provider */
    @PreAuthorize(IS_CANTON)
    @Transactional(readOnly = true)
    public Profile of(ProviderId provider) {
        return read(READ, provider.id()).profile();
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be saved. */
    @PreAuthorize(IS_LEAD)
    public List<Problem> problems(ProfileForm form) {
        return form.problems();
    }

    /**
     * Saves what changed since the form was read. What a colleague changed in other fields meanwhile stays.
     *
     * @param opened the form as it was read
     * @throws Refusal with the key of the first of {@link #problems}
     */
    @PreAuthorize(IS_LEAD)
    public SavedProfile save(ProfileForm opened, ProfileForm typed) {
        Problem.refuse(typed.problems());
        Row row = read(READ + " for update", ownId());
        ProfileForm stored = row.profile().form();
        Conflicts<ProfileForm> meanwhile = new Conflicts<>(opened, typed.tidy(), stored);
        if (!meanwhile.fields().isEmpty()) {
            return new SavedProfile(stored, true);
        }
        ProfileForm merged = meanwhile.resolved(Set.of());
        if (!merged.equals(stored)) {
            write(ownId(), merged, description(row.texts(), merged));
            audit.did("provider-profile-changed", "provider", ownId(), null);
        }
        return new SavedProfile(merged, false);
    }

    /**
     * Admits a provider; it can offer nothing before it is accredited.
     *
     * @throws Refusal {@code provider.refusal.name-missing}, {@code provider.refusal.too-long}
     */
    @PreAuthorize(IS_CANTON)
    public ProviderId admit(String name) {
        Fields.required(ProfileForm.Field.NAME, name, ProfileForm.LONGEST_NAME, "provider.refusal.name-missing")
                .ifPresent(problem -> Problem.refuse(List.of(problem)));
        ProviderId id = ProviderId.next();
        database.sql("insert into provider (id, name) values (:id, :name)")
                .param("id", id.id())
                .param("name", name.strip())
                .update();
        audit.did("provider-admitted", "provider", id.id(), null);
        return id;
    }

    private void write(UUID id, ProfileForm form, @Nullable LocalizedText description) {
        database.sql("""
                        update provider set name = :name, description = :description, legal_form = :legalForm,
                               business_id = :businessId, web = :web, mail = :mail, phone = :phone, contact = :contact,
                               version = version + 1
                        where id = :id
                        """)
                .param("name", form.name())
                .param("description", json.convertToDatabaseColumn(description))
                .param("legalForm", Fields.stored(form.legalForm()))
                .param("businessId", Fields.stored(form.businessId()))
                .param("web", Fields.stored(form.web()))
                .param("mail", Fields.stored(form.mail()))
                .param("phone", Fields.stored(form.phone()))
                .param("contact", Fields.stored(form.contact()))
                .param("id", id)
                .update();
    }

    /** Languages that the form does not show stay as they are. */
    private static @Nullable LocalizedText description(Map<String, String> stored, ProfileForm form) {
        if (form.german().isBlank()) {
            return null;
        }
        Map<String, String> texts = new HashMap<>(stored);
        texts.put(LocalizedText.SOURCE, form.german());
        put(texts, "fr", form.french());
        put(texts, "en", form.english());
        return new LocalizedText(texts);
    }

    private static void put(Map<String, String> texts, String tag, String text) {
        if (text.isBlank()) {
            texts.remove(tag);
        } else {
            texts.put(tag, text);
        }
    }

    private Row read(String sql, UUID id) {
        return database.sql(sql)
                .param("id", id)
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Row row(ResultSet row) throws SQLException {
        Map<String, String> texts = row.getString("description") == null
                ? Map.of()
                : LocalizedTextColumn.read(row, "description").byTag();
        ProfileForm form = new ProfileForm(
                row.getString("name"),
                texts.getOrDefault(LocalizedText.SOURCE, ""),
                texts.getOrDefault("fr", ""),
                texts.getOrDefault("en", ""),
                Fields.shown(row.getString("legal_form")),
                Fields.shown(row.getString("business_id")),
                Fields.shown(row.getString("web")),
                Fields.shown(row.getString("mail")),
                Fields.shown(row.getString("phone")),
                Fields.shown(row.getString("contact")));
        return new Row(new Profile(new ProviderId(row.getObject("id", UUID.class)), form), texts);
    }

    private UUID ownId() {
        return currentUser.scope(Scope.Provider.class).id();
    }

    private record Row(Profile profile, Map<String, String> texts) {}
}
