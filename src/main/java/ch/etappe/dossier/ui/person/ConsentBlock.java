package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Texts;
import ch.etappe.person.ConsentSummary;
import ch.etappe.person.Consents;
import ch.etappe.person.PersonFile;
import ch.etappe.person.PersonScope;
import ch.etappe.person.PersonScope.Data;
import ch.etappe.person.SpokenLanguage;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** What the person agreed to, in which language, and what was withdrawn. */
@Service
class ConsentBlock {

    private final Consents consents;
    private final PersonScope scope;
    private final Texts texts;

    ConsentBlock(Consents consents, PersonScope scope, Texts texts) {
        this.consents = consents;
        this.scope = scope;
        this.texts = texts;
    }

    Component of(PersonFile file, SerializableRunnable again) {
        Locale reader = UI.getCurrent().getLocale();
        Wording words = Wording.of(texts, reader);
        boolean writes = scope.mayWrite(Data.MASTER_DATA);
        Block block = new Block(words.of("person.consent.heading"));
        if (writes) {
            block.act(words.of("person.consent.add"), () -> add(file, again));
        }
        List<ConsentSummary> all = consents.of(file.id());
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(words.of("person.consent.none"));
            none.addClassName("soft");
            return block.with(none);
        }
        PeopleRows rows = new PeopleRows();
        for (ConsentSummary consent : all) {
            String title = consent.text().title().in(reader).text();
            rows.row(
                    consent.recipient().isEmpty() ? title : title + " · " + consent.recipient(),
                    detail(consent, words, reader),
                    writes && consent.isValid() ? words.of("person.consent.withdraw") : null,
                    () -> withdraw(file, consent, title, again));
        }
        return block.with(rows);
    }

    private static String detail(ConsentSummary consent, Wording words, Locale reader) {
        String given = words.of(
                "person.consent.given",
                day(consent.givenAt()),
                LanguageNames.of(consent.language(), reader),
                consent.givenBy());
        Instant withdrawn = consent.withdrawnAt();
        String by = consent.withdrawnBy();
        return withdrawn == null || by == null
                ? given
                : given + " · " + words.of("person.consent.withdrawn", day(withdrawn), by);
    }

    private void add(PersonFile file, SerializableRunnable again) {
        String preferred = file.languages().preferredLanguage();
        String spoken = preferred != null
                ? preferred
                : file.languages().spoken().stream()
                        .map(SpokenLanguage::language)
                        .findFirst()
                        .orElse("de-CH");
        new ConsentDialog(consents.texts(), spoken, (text, recipient, language) -> {
                    consents.give(file.id(), text, recipient, language);
                    again.run();
                })
                .open();
    }

    private void withdraw(PersonFile file, ConsentSummary consent, String title, SerializableRunnable again) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        Confirm.ask(
                words.of("person.consent.withdraw-question", title),
                words.of("person.consent.withdraw-text"),
                words.of("person.consent.withdraw"),
                () -> {
                    consents.withdraw(file.id(), consent.id());
                    again.run();
                });
    }

    private static String day(Instant instant) {
        return Dates.numeric(Dates.dayOf(instant));
    }
}
