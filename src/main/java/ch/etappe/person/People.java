package ch.etappe.person;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.person.PersonScope.Data;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around one person: write them down on arrival, read them, change them part by part. */
@Service
@Transactional
public class People {

    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String CHANGES = "hasRole('CASEWORKER')";

    private final PersonRepository people;
    private final PersonFiles files;
    private final PersonGate gate;
    private final Jurisdiction jurisdiction;
    private final CurrentUser currentUser;
    private final Moving moving;

    People(
            PersonRepository people,
            PersonFiles files,
            PersonGate gate,
            Jurisdiction jurisdiction,
            CurrentUser currentUser,
            Moving moving) {
        this.people = people;
        this.files = files;
        this.gate = gate;
        this.jurisdiction = jurisdiction;
        this.currentUser = currentUser;
        this.moving = moving;
    }

    /**
     * Writes down somebody who arrived. Whether they are known already is asked before.
     *
     * @throws Refusal the first of {@link PersonForm#problems}; {@code organisation.refusal.no-region} for a municipality
     *     that belongs to no region; {@code person.refusal.not-ours} for one outside the account's scope
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'MUNICIPALITY', 'CANTON')")
    public PersonId create(PersonForm form) {
        Person person = new Person(form, gate.today());
        requireOurs(form.municipality());
        people.saveAndFlush(person);
        gate.note("person-created", person.id());
        return person.id();
    }

    /**
     * Opens a person; the opening is written down.
     *
     * @throws NotFound for an unknown person and for one out of reach
     */
    @PreAuthorize(READS)
    public PersonFile open(PersonId person) {
        PersonFile file = again(person);
        gate.noteReading("person", person);
        return file;
    }

    /** Like {@link #open} for a screen that has opened the person already and shows it anew. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public PersonFile again(PersonId person) {
        gate.reads(person, Data.MASTER_DATA);
        return files.of(find(person), gate.mayRead(Data.ID_NUMBERS));
    }

    /** The signed-in refugee's own. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public PersonFile mine() {
        return files.of(find(me()), false);
    }

    /**
     * The official numbers in full. Each look at them is written down.
     *
     * @throws NotFound for a person out of reach, and for a role that reads no numbers
     */
    @PreAuthorize(READS)
    public PersonNumbers numbers(PersonId person) {
        gate.reads(person, Data.ID_NUMBERS);
        gate.noteReading("id-numbers", person);
        return find(person).numbers();
    }

    /**
     * Saves one part. The same once more changes nothing.
     *
     * @param opened as it was read
     * @param mine as it shall be
     * @throws NotFound for a person out of reach, and for data that the role does not change
     * @throws PersonChanged if somebody else saved something else in between
     * @throws Refusal the first of the part's problems
     */
    @PreAuthorize(CHANGES)
    public <S extends PersonSection> void change(PersonId person, S opened, S mine) {
        gate.writes(person, mine instanceof PersonNumbers ? Data.ID_NUMBERS : Data.MASTER_DATA);
        Person stored = take(person);
        PersonSection now = stored.section(mine.getClass());
        if (now.equals(mine)) {
            return;
        }
        if (!now.equals(opened)) {
            throw new PersonChanged((Record) now);
        }
        stored.change(mine, gate.today());
        gate.note("changed-" + codeOf(mine), person);
    }

    /**
     * From that day on another permit or target group holds; also earlier ones that become known late. The same day again
     * corrects it.
     *
     * @throws NotFound for a person out of reach
     * @throws Refusal if permit and group exclude each other, or the day lies ahead or before the entry
     */
    @PreAuthorize(CHANGES)
    public void hold(PersonId person, ResidenceStatus status, LocalDate from) {
        gate.writes(person, Data.MASTER_DATA);
        if (take(person).hold(status, from, gate.today())) {
            gate.note("status-changed", person);
        }
    }

    /**
     * From that day on the person lives in another municipality of the canton, whatever its region; publishes
     * {@link PersonMoved} if it is where the person lives now.
     *
     * @throws NotFound for a person out of reach
     * @throws Refusal if the day lies ahead or before the entry, or the municipality belongs to no region
     */
    @PreAuthorize(CHANGES)
    public void move(PersonId person, BfsNumber to, LocalDate on) {
        gate.writes(person, Data.MASTER_DATA);
        jurisdiction.regionOf(to, gate.today());
        if (moving.move(take(person), to, on, gate.today())) {
            gate.note("moved", person);
        }
    }

    private void requireOurs(BfsNumber municipality) {
        Object region = jurisdiction.regionOf(municipality, gate.today()).id();
        boolean ours = switch (currentUser.account().scope()) {
            case Scope.Region own -> own.id().equals(region);
            case Scope.Municipality own -> own.bfs().equals(municipality);
            case Scope.Canton canton -> true;
            case Scope.Provider provider -> false;
            case Scope.Person own -> false;
        };
        if (!ours) {
            throw new Refusal("person.refusal.not-ours");
        }
    }

    private Person find(PersonId person) {
        return people.findById(person.id()).orElseThrow(NotFound::new);
    }

    private Person take(PersonId person) {
        return people.take(person.id()).orElseThrow(NotFound::new);
    }

    private PersonId me() {
        return new PersonId(currentUser.scope(Scope.Person.class).id());
    }

    /** For the trail: which part, never what stands there. */
    private static String codeOf(PersonSection section) {
        return switch (section) {
            case PersonNames names -> "names";
            case PersonBasics basics -> "basics";
            case PersonLanguages languages -> "languages";
            case PersonContact contact -> "contact";
            case PersonNumbers numbers -> "id-numbers";
        };
    }
}
