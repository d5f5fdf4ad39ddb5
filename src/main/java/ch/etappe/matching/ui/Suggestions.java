package ch.etappe.matching.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.RunChoice;
import ch.etappe.enrolment.ui.RunChoice.Taking;
import ch.etappe.enrolment.ui.RunSource;
import ch.etappe.matching.Companion;
import ch.etappe.matching.Match;
import ch.etappe.matching.Matches;
import ch.etappe.matching.Suggestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The rows of the picker for one person: what fits best first, with what speaks for it and against it. */
class Suggestions implements RunSource {

    private final Matches matches;
    private final DossierId dossier;
    private final FindingWords words;
    private final CheckboxGroup<Companion> together = new CheckboxGroup<>();

    /** @param companions who can be booked with the person */
    Suggestions(Matches matches, DossierId dossier, List<Companion> companions, FindingWords words) {
        this.matches = matches;
        this.dossier = dossier;
        this.words = words;
        together.setLabel(words.of("matching.together"));
        together.setHelperText(words.of("matching.together.help"));
        together.setItems(companions);
        together.setItemLabelGenerator(Companion::name);
        together.setVisible(!companions.isEmpty());
    }

    /** Who shall get seats together with the person; empty for nobody. */
    List<DossierId> together() {
        return together.getValue().stream().map(Companion::dossier).toList();
    }

    @Override
    public List<Component> introduction() {
        Paragraph label = new Paragraph(words.of("matching.label"));
        Paragraph known = new Paragraph(words.known(matches.open(dossier)));
        known.addClassName("soft");
        Div introduction = new Div(label, known, together);
        introduction.addClassName("suggestions");
        return List.of(introduction);
    }

    @Override
    public List<String> towns() {
        return matches.towns();
    }

    @Override
    public List<RunChoice> page(RunQuery query, int offset, int limit) {
        return matches.page(dossier, query, offset, limit).stream()
                .map(this::choice)
                .toList();
    }

    private RunChoice choice(Suggestion suggestion) {
        Match match = suggestion.match();
        Taking taking = match.isBlocked() ? Taking.NOT : match.needsReason() ? Taking.WITH_REASON : Taking.AT_ONCE;
        return new RunChoice(suggestion.run(), taking, words.remarks(match));
    }
}
