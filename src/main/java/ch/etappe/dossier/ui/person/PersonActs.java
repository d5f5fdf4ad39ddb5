package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.ZemisNumber;
import ch.etappe.person.Literacy;
import ch.etappe.person.People;
import ch.etappe.person.PersonChanged;
import ch.etappe.person.PersonContact;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonId;
import ch.etappe.person.PersonNames;
import ch.etappe.person.PersonNumbers;
import ch.etappe.person.PersonSection;
import ch.etappe.person.Sex;
import ch.etappe.person.SpokenLanguage;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a caseworker changes about a person, part by part. */
@Service
class PersonActs {

    private final People people;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    PersonActs(People people, Drafts drafts, Texts texts, Clock clock) {
        this.people = people;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    void names(PersonFile file, SerializableRunnable again) {
        PersonNames opened = file.names();
        new NamesDialog(opened, today(), mine -> save(file.id(), opened, mine, again))
                .keptIn(drafts, "names/" + file.id().id())
                .open();
    }

    void basics(PersonFile file, SerializableRunnable again) {
        var opened = file.basics();
        new BasicsDialog(opened, today(), mine -> save(file.id(), opened, mine, again))
                .keptIn(drafts, "basics/" + file.id().id())
                .open();
    }

    void languages(PersonFile file, SerializableRunnable again) {
        var opened = file.languages();
        new LanguagesDialog(opened, today(), mine -> save(file.id(), opened, mine, again))
                .keptIn(drafts, "languages/" + file.id().id())
                .open();
    }

    void contact(PersonFile file, SerializableRunnable again) {
        PersonContact opened = file.contact();
        new ContactDialog(opened, today(), mine -> save(file.id(), opened, mine, again))
                .keptIn(drafts, "contact/" + file.id().id())
                .open();
    }

    /** Looking is written down, and so is changing. */
    void numbers(PersonId person, SerializableRunnable again) {
        PersonNumbers opened = people.numbers(person);
        new NumbersDialog(opened, today(), mine -> save(person, opened, mine, again))
                .keptIn(drafts, "numbers/" + person.id())
                .open();
    }

    void showNumbers(PersonId person, Facts facts) {
        PersonNumbers numbers = people.numbers(person);
        Wording words = words();
        facts.removeAll();
        facts.fact(words.of("person.field.ahv"), shown(numbers.ahv()))
                .fact(words.of("person.field.zemis"), shown(numbers.zemis()))
                .fact(words.of("person.field.n-number"), shown(numbers.nNumber()));
        Toast.done(words.of("person.numbers.noted"));
    }

    /**
     * Where somebody else saved meanwhile: what only one of the two changed merges by itself, for the rest both are shown
     * field by field.
     */
    private <S extends Record & PersonSection> void save(
            PersonId person, S opened, S mine, SerializableRunnable again) {
        try {
            people.change(person, opened, mine);
            again.run();
        } catch (PersonChanged meanwhile) {
            @SuppressWarnings("unchecked") // what is stored is of the kind that was to be saved
            S stored = (S) meanwhile.stored(mine.getClass());
            Conflicts<S> both = new Conflicts<>(opened, mine, stored);
            if (both.fields().isEmpty()) {
                save(person, stored, both.resolved(Set.of()), again);
            } else {
                new ConflictDialog<>(
                                both,
                                field -> words().of("person.field." + FormDialog.key(field)),
                                this::shown,
                                resolved -> save(person, stored, resolved, again))
                        .open();
            }
        }
    }

    private String shown(@Nullable Object value) {
        Locale reader = UI.getCurrent().getLocale();
        return switch (value) {
            case PartialDate date -> date.formatted();
            case LocalDate day -> Dates.numeric(day);
            case Sex sex -> words().of(sex.key());
            case Literacy literacy -> words().of(literacy.key());
            case AhvNumber number -> number.formatted();
            case ZemisNumber number -> number.number();
            case SpokenLanguage one ->
                LanguageNames.of(one.language(), reader) + " ("
                        + words().of(one.reading().key()) + ")";
            case Collection<?> several -> several.stream().map(this::shown).collect(Collectors.joining(", "));
            case String text -> text;
            case null, default -> "";
        };
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private Wording words() {
        return Wording.of(texts, UI.getCurrent().getLocale());
    }
}
