package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Texts;
import ch.etappe.person.PersonBasics;
import ch.etappe.person.PersonContact;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonLanguages;
import ch.etappe.person.PersonNames;
import ch.etappe.person.PersonNumbers;
import ch.etappe.person.PersonScope;
import ch.etappe.person.PersonScope.Data;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Name, birth, languages, contact and numbers, each as calm facts. */
@Service
class PersonBlocks {

    private final PersonActs acts;
    private final PersonScope scope;
    private final Texts texts;

    PersonBlocks(PersonActs acts, PersonScope scope, Texts texts) {
        this.acts = acts;
        this.scope = scope;
        this.texts = texts;
    }

    List<Component> of(PersonFile file, SerializableRunnable again) {
        Locale reader = UI.getCurrent().getLocale();
        Wording words = Wording.of(texts, reader);
        boolean writes = scope.mayWrite(Data.MASTER_DATA);
        List<Component> blocks = new ArrayList<>();
        blocks.add(changeable(words, "person.names.heading", writes, () -> acts.names(file, again))
                .with(names(file.names(), words)));
        blocks.add(changeable(words, "person.basics.heading", writes, () -> acts.basics(file, again))
                .with(basics(file.basics(), words, reader)));
        blocks.add(changeable(words, "person.languages.heading", writes, () -> acts.languages(file, again))
                .with(languages(file.languages(), words, reader)));
        blocks.add(changeable(words, "person.contact.heading", writes, () -> acts.contact(file, again))
                .with(contact(file.contact(), words)));
        PersonNumbers.Masked numbers = file.numbers();
        if (numbers != null) {
            blocks.add(numbers(file, numbers, words, again));
        }
        return blocks;
    }

    private static Block changeable(Wording words, String title, boolean writes, SerializableRunnable act) {
        Block block = new Block(words.of(title));
        return writes ? block.act(words.of("person.change"), act) : block;
    }

    private static Facts names(PersonNames names, Wording words) {
        Facts facts = Facts.inRows()
                .fact(words.of("person.field.official-name"), names.officialName())
                .fact(words.of("person.field.first-name"), orEmpty(names.firstName()))
                .fact(words.of("person.field.call-name"), orEmpty(names.callName()))
                .fact(words.of("person.field.pronunciation"), orEmpty(names.pronunciation()));
        String own = names.nativeName();
        String language = names.nativeLanguage();
        if (own != null && language != null) {
            facts.fact(words.of("person.field.native-name"), new UserText(own, language));
        }
        return facts;
    }

    private static Facts basics(PersonBasics basics, Wording words, Locale reader) {
        String nationality = basics.nationality();
        return Facts.inRows()
                .fact(
                        words.of("person.field.birth"),
                        Objects.requireNonNull(basics.birth()).formatted())
                .fact(
                        words.of("person.field.sex"),
                        words.of(Objects.requireNonNull(basics.sex()).key()))
                .fact(
                        words.of("person.field.nationality"),
                        nationality == null
                                ? words.of("person.basics.no-nationality")
                                : Countries.name(nationality, reader))
                .fact(words.of("person.field.entry-date"), Dates.numeric(Objects.requireNonNull(basics.entryDate())));
    }

    private static Facts languages(PersonLanguages languages, Wording words, Locale reader) {
        Div spoken = new Div();
        spoken.addClassName("lines");
        languages.spoken().forEach(one -> {
            Span reading = new Span(words.of(one.reading().key()));
            reading.addClassName("soft");
            spoken.add(new Div(new Span(LanguageNames.of(one.language(), reader)), new Span(" · "), reading));
        });
        String interpreter = languages.interpreterLanguage();
        String preferred = languages.preferredLanguage();
        return Facts.inRows()
                .fact(words.of("person.field.spoken"), spoken)
                .fact(
                        words.of("person.field.literacy"),
                        words.of(languages.literacy().key()))
                .fact(
                        words.of("person.field.interpreter-language"),
                        interpreter == null
                                ? words.of("person.languages.no-interpreter")
                                : LanguageNames.of(interpreter, reader))
                .fact(
                        words.of("person.field.preferred-language"),
                        preferred == null ? "" : LanguageNames.of(preferred, reader));
    }

    private static Facts contact(PersonContact contact, Wording words) {
        Facts facts = Facts.inRows()
                .fact(words.of("person.field.phone"), orEmpty(contact.phone()))
                .fact(words.of("person.field.email"), orEmpty(contact.email()))
                .fact(words.of("person.field.address"), contact.address())
                .fact(words.of("person.field.reach-note"), orEmpty(contact.reachNote()));
        return facts.getChildren().findAny().isPresent()
                ? facts
                : facts.fact(words.of("person.field.phone"), words.of("person.contact.none"));
    }

    /** Masked; to see them is an act of its own that is written down. */
    private Block numbers(PersonFile file, PersonNumbers.Masked numbers, Wording words, SerializableRunnable again) {
        String none = words.of("person.numbers.none");
        Facts facts = Facts.inRows()
                .fact(words.of("person.field.ahv"), orElse(numbers.ahv(), none))
                .fact(words.of("person.field.zemis"), orElse(numbers.zemis(), none))
                .fact(words.of("person.field.n-number"), orElse(numbers.nNumber(), none));
        Block block = new Block(words.of("person.numbers.heading")).with(facts);
        return scope.mayWrite(Data.ID_NUMBERS)
                ? block.act(words.of("person.numbers.open"), () -> acts.numbers(file.id(), again))
                : block.act(words.of("person.numbers.show"), () -> acts.showNumbers(file.id(), facts));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
