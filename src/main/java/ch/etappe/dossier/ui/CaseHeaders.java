package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.HeaderFact;
import ch.etappe.dossier.Path;
import ch.etappe.dossier.StepSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.PathOfStages;
import ch.etappe.uikit.PersonHeader;
import ch.etappe.uikit.Stage;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The header of the case page: who this is, what is urgent, and the path. */
@Component
class CaseHeaders {

    private final Texts texts;
    private final Clock clock;
    private final DossierAccess access;
    private final List<HeaderFact> more;

    CaseHeaders(Texts texts, Clock clock, DossierAccess access, List<HeaderFact> more) {
        this.texts = texts;
        this.clock = clock;
        this.access = access;
        this.more = more;
    }

    PersonHeader of(DossierOverview dossier, Path path) {
        Locale reader = UI.getCurrent().getLocale();
        Wording words = Wording.of(texts, reader);
        PersonHeader header = new PersonHeader(dossier.name());
        Optional.ofNullable(dossier.pronunciation())
                .ifPresent(spoken -> header.calledBy(words.of("dossier.header.says", spoken)));
        String nativeName = dossier.nativeName();
        String nativeLanguage = dossier.nativeLanguage();
        if (nativeName != null && nativeLanguage != null) {
            header.nativeName(nativeName, nativeLanguage);
        }
        alarm(path, words, reader).ifPresent(alarm -> header.alarm(Badges.warn(alarm)));
        return header.facts(facts(dossier, words, reader)).path(lying(path, words));
    }

    private Facts facts(DossierOverview dossier, Wording words, Locale reader) {
        String group = words.of(dossier.targetGroupKey());
        String permit = dossier.permit() == null ? group : dossier.permit() + " · " + group;
        String spoken = dossier.languages().stream()
                .map(tag -> LanguageNames.of(tag, reader))
                .collect(Collectors.joining(", "));
        String interpreter = dossier.interpreterLanguage() == null
                ? words.of("dossier.header.no-interpreter")
                : LanguageNames.of(dossier.interpreterLanguage(), reader);
        Facts facts = Facts.inLine()
                .fact(words.of("dossier.header.permit"), permit)
                .fact(words.of("dossier.header.entry"), Dates.numeric(dossier.entryDate()))
                .fact(words.of("dossier.header.born"), dossier.birth().formatted())
                .fact(words.of("dossier.header.speaks"), spoken)
                .fact(words.of("dossier.header.interpreter"), interpreter)
                .fact(words.of("dossier.header.lives-in"), dossier.municipality())
                .fact(words.of("dossier.header.region"), dossier.region())
                .fact(
                        words.of("dossier.header.caseworker"),
                        Optional.ofNullable(dossier.caseworker()).orElseGet(() -> words.of("dossier.list.nobody")));
        more.stream()
                .filter(fact -> access.may(fact.category()))
                .forEach(fact ->
                        fact.of(dossier.id(), reader).ifPresent(shown -> facts.fact(words.of(fact.labelKey()), shown)));
        return facts;
    }

    private Optional<String> alarm(Path path, Wording words, Locale reader) {
        LocalDate today = Dates.dayOf(clock.instant());
        return path.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.isOverdueOn(today))
                .findFirst()
                .map(step -> words.of(
                        "dossier.header.overdue",
                        step.title().in(reader).text(),
                        today.toEpochDay() - dueOn(step).toEpochDay()));
    }

    private static LocalDate dueOn(StepSummary step) {
        return Optional.ofNullable(step.dueOn()).orElseThrow();
    }

    private static PathOfStages lying(Path path, Wording words) {
        List<Stage> stages = path.stages().stream()
                .map(stage -> Stage.of(stage.title(), StageStates.of(stage), detail(stage, words)))
                .toList();
        return PathOfStages.lying(stages, words);
    }

    /** The one line that matters most on a narrow stage. */
    private static List<Reading> detail(Path.Stage stage, Wording words) {
        if (!stage.entries().isEmpty()) {
            return List.of(stage.entries().getLast().text());
        }
        return stage.steps().stream()
                .flatMap(step -> line(step, words).stream())
                .limit(1)
                .map(Reading::plain)
                .toList();
    }

    private static Optional<String> line(StepSummary step, Wording words) {
        return Optional.ofNullable(step.doneOn())
                .map(Dates::numeric)
                .or(() -> Optional.ofNullable(step.dueOn())
                        .map(due -> words.of("dossier.step.target", Dates.numeric(due))));
    }
}
