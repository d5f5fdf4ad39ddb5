package ch.etappe.person;

import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.ZemisNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a name, a way of being reached, and a history of permit, target group and residence. What holds now is
 * kept beside the history in the same transaction, because every list asks for it.
 */
@Entity
class Person {

    private static final int LONGEST_SEARCH_NAME = 1500;

    @Id
    private UUID id;

    @Embedded
    private PersonNames names;

    private String searchName;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartialDate.Precision birthPrecision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sex sex;

    private @Nullable String nationality;
    private LocalDate entryDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Permit permit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Literacy literacy;

    private @Nullable String interpreterLanguage;
    private @Nullable String preferredLanguage;

    /** Null as long as nothing is known. */
    @Embedded
    private @Nullable PersonContact contact;

    private int bfsNo;
    private @Nullable String ahvNo;
    private @Nullable String zemisNo;

    @Column(name = "n_number")
    private @Nullable String nNumber;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<SpokenLanguage> spoken = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "residence_status", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "valid_from")
    private Map<LocalDate, ResidenceStatus> statuses = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "residence", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "valid_from")
    @Column(name = "bfs_no")
    private Map<LocalDate, Integer> residences = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Person() {}

    /** @throws Refusal the first of the form's problems */
    @SuppressWarnings("NullAway.Init") // the parts are set one after the other
    Person(PersonForm form, LocalDate today) {
        FieldProblem.refuse(form.problems(today));
        this.id = PersonId.next().id();
        name(form.names());
        basics(form.basics());
        languages(form.languages());
        contact = form.contact();
        numbers(form.numbers());
        statuses.put(Objects.requireNonNullElse(form.statusFrom(), entryDate), form.status());
        holdNow(form.status());
        residences.put(
                Objects.requireNonNullElse(form.livesThereFrom(), entryDate),
                form.municipality().number());
        bfsNo = form.municipality().number();
    }

    PersonId id() {
        return new PersonId(id);
    }

    BfsNumber municipality() {
        return new BfsNumber(bfsNo);
    }

    PersonSection section(Class<? extends PersonSection> kind) {
        if (kind == PersonNames.class) {
            return names();
        } else if (kind == PersonBasics.class) {
            return basics();
        } else if (kind == PersonLanguages.class) {
            return languages();
        } else if (kind == PersonContact.class) {
            return contact();
        }
        return numbers();
    }

    /** @throws Refusal the first of its problems */
    void change(PersonSection section, LocalDate today) {
        FieldProblem.refuse(section.problems(today));
        switch (section) {
            case PersonNames called -> name(called);
            case PersonBasics basics -> changeBasics(basics);
            case PersonLanguages languages -> languages(languages);
            case PersonContact changed -> contact = changed;
            case PersonNumbers numbers -> numbers(numbers);
        }
    }

    /**
     * From that day on this status holds, until the day from which another one does.
     *
     * @return whether that is news
     * @throws Refusal if permit and group exclude each other, or the day lies ahead or before the entry
     */
    boolean hold(ResidenceStatus status, LocalDate from, LocalDate today) {
        FieldProblem.refuse(status.problems(from, today));
        requireSinceEntry(from);
        History<ResidenceStatus> history = statusHistory();
        List<History.Spell<ResidenceStatus>> before = history.spells();
        history.begin(from, status);
        history.replace(statuses);
        holdNow(history.latest());
        return !history.spells().equals(before);
    }

    /**
     * From that day on the person lives there.
     *
     * @return whether that is news
     * @throws Refusal if the day lies ahead or before the entry
     */
    boolean move(BfsNumber to, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refusal("person.refusal.day-in-future");
        }
        requireSinceEntry(on);
        History<Integer> history = residenceHistory();
        List<History.Spell<Integer>> before = history.spells();
        history.begin(on, to.number());
        history.replace(residences);
        bfsNo = history.latest();
        return !history.spells().equals(before);
    }

    List<History.Spell<ResidenceStatus>> statuses() {
        return statusHistory().spells();
    }

    List<History.Spell<Integer>> residences() {
        return residenceHistory().spells();
    }

    PersonNames names() {
        return names;
    }

    PersonBasics basics() {
        return new PersonBasics(birth(), sex, nationality, entryDate);
    }

    PartialDate birth() {
        return new PartialDate(birthDate, birthPrecision);
    }

    PersonLanguages languages() {
        return new PersonLanguages(spoken, literacy, interpreterLanguage, preferredLanguage);
    }

    PersonContact contact() {
        return contact == null ? PersonContact.NONE : contact;
    }

    PersonNumbers numbers() {
        return new PersonNumbers(
                ahvNo == null ? null : new AhvNumber(ahvNo),
                zemisNo == null ? null : new ZemisNumber(zemisNo),
                nNumber);
    }

    /** What was only ever written as the present has held since the entry, as far as anybody knows. */
    private History<ResidenceStatus> statusHistory() {
        return new History<>(
                statuses.isEmpty() ? Map.of(entryDate, new ResidenceStatus(permit, targetGroup, null)) : statuses,
                (before, later) -> later.repeats(before));
    }

    private History<Integer> residenceHistory() {
        return new History<>(residences.isEmpty() ? Map.of(entryDate, bfsNo) : residences, Integer::equals);
    }

    private void requireSinceEntry(LocalDate day) {
        if (day.isBefore(entryDate)) {
            throw new Refusal("person.refusal.since-entry");
        }
    }

    private void name(PersonNames called) {
        names = called;
        String key = NameSearch.key(called.officialName(), called.firstName(), called.callName(), called.nativeName());
        searchName = key.substring(0, Math.min(key.length(), LONGEST_SEARCH_NAME));
    }

    private void changeBasics(PersonBasics basics) {
        LocalDate entry = Objects.requireNonNull(basics.entryDate());
        if (!entry.equals(entryDate)) {
            follow(entry, statusHistory(), statuses);
            follow(entry, residenceHistory(), residences);
        }
        basics(basics);
    }

    /** A history that began with the entry begins with the corrected one. */
    private <V> void follow(LocalDate entry, History<V> history, Map<LocalDate, V> stored) {
        boolean beganThen = history.start().equals(entryDate);
        if (beganThen ? !history.startOn(entry) : history.start().isBefore(entry)) {
            throw new Refusal("person.refusal.entry-after-history");
        }
        history.replace(stored);
    }

    private void basics(PersonBasics basics) {
        PartialDate birth = Objects.requireNonNull(basics.birth());
        birthDate = birth.earliest();
        birthPrecision = birth.precision();
        sex = Objects.requireNonNull(basics.sex());
        nationality = basics.nationality();
        entryDate = Objects.requireNonNull(basics.entryDate());
    }

    private void languages(PersonLanguages languages) {
        spoken.clear();
        spoken.addAll(languages.spoken());
        literacy = languages.literacy();
        interpreterLanguage = languages.interpreterLanguage();
        preferredLanguage = languages.preferredLanguage();
    }

    private void numbers(PersonNumbers numbers) {
        ahvNo = numbers.ahv() == null ? null : numbers.ahv().digits();
        zemisNo = numbers.zemis() == null ? null : numbers.zemis().number();
        nNumber = numbers.nNumber();
    }

    private void holdNow(ResidenceStatus status) {
        permit = status.permit();
        targetGroup = status.targetGroup();
    }
}
