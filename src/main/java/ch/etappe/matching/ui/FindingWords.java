package ch.etappe.matching.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.matching.Finding;
import ch.etappe.matching.Finding.Strength;
import ch.etappe.matching.KnownOfPerson;
import ch.etappe.matching.Match;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what speaks for a run and against it: one line for each weight, the heaviest first. */
class FindingWords {

    private final Texts texts;
    private final Locale reader;

    FindingWords(Texts texts, Locale reader) {
        this.texts = texts;
        this.reader = reader;
    }

    String of(String key, Object... arguments) {
        return texts.get(reader, key, arguments);
    }

    Locale reader() {
        return reader;
    }

    List<Component> remarks(Match match) {
        return remarks(match, Strength.BLOCKS, Strength.NEEDS_REASON, Strength.WARNING, Strength.REASON, Strength.NOTE);
    }

    /** Only these, in this order. */
    List<Component> remarks(Match match, Strength... strengths) {
        List<Component> lines = new ArrayList<>();
        for (Strength strength : strengths) {
            switch (strength) {
                case BLOCKS, NEEDS_REASON -> line(lines, match, strength, Icon.STOP, "bad");
                case WARNING -> line(lines, match, strength, Icon.WARNING, "warn");
                case REASON -> line(lines, match, strength, Icon.CHECK, "good");
                case NOTE -> line(lines, match, strength, Icon.INFO, "soft");
                case SILENT -> {}
            }
        }
        return lines;
    }

    /** What the suggestions rest on: {@code Deutsch mündlich A1, schriftlich kein Nachweis · liest lateinische Schrift · Olten}. */
    String known(KnownOfPerson person) {
        List<String> facts = new ArrayList<>();
        facts.add(of("matching.known.german", level(person.oral()), level(person.written())));
        facts.add(of(person.literacy().key()));
        facts.add(person.municipality());
        if (person.childcareNeeded()) {
            facts.add(of("matching.known.childcare"));
        }
        return of("matching.known", String.join(" · ", facts));
    }

    private void line(List<Component> lines, Match match, Strength strength, Icon icon, String tone) {
        List<Finding> findings = match.with(strength);
        if (findings.isEmpty()) {
            return;
        }
        String said = findings.stream().map(this::sentence).collect(Collectors.joining(" · "));
        Div line = new Div(
                icon.create(),
                new Span(of(
                        "matching.strength."
                                + strength.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        said)));
        line.addClassNames("finding", tone);
        lines.add(line);
    }

    private String sentence(Finding finding) {
        Object[] arguments = finding.arguments().stream().map(this::shown).toArray();
        return of(finding.kind().key(), arguments);
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case CefrLevel level -> level(level);
            case LocalizedText title -> title.in(reader).text();
            case LocalDate day -> Dates.numeric(day);
            case TargetGroup group -> of(group.key());
            case Chf amount -> amount.formatted();
            case PriceUnit unit -> unit.name();
            default -> argument;
        };
    }

    private String level(@Nullable CefrLevel level) {
        if (level == null) {
            return of("matching.known.no-level");
        }
        return level == CefrLevel.ALPHA ? of("offer.level.alpha") : level.name();
    }
}
