package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail;
import ch.etappe.assessment.AssessmentForm;
import ch.etappe.assessment.Dimension;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** An assessment to read: the picture beside the earlier one, the outcome, and on what each rating rests. */
class FinishedAssessment extends Composite<Div> {

    /** @param languages of the person in which the picture can be shown; the office's words stand for none of them */
    FinishedAssessment(AssessmentDetail assessment, List<Language> languages, AssessmentPictures pictures) {
        getContent().addClassName("stack");
        Div picture = new Div(pictures.forStaff(assessment, getLocale()));
        Panel panel = Panel.sheet("picture", getTranslation("assessment.read.picture"));
        if (!languages.isEmpty()) {
            Select<Language> language = new Select<>();
            language.setAriaLabel(getTranslation("assessment.read.picture-in"));
            language.setItems(languages);
            language.setEmptySelectionAllowed(true);
            String office = getTranslation("assessment.read.office-words");
            language.setEmptySelectionCaption(office);
            language.setItemLabelGenerator(item -> item == null ? office : item.name());
            language.addValueChangeListener(change -> {
                picture.removeAll();
                Language chosen = change.getValue();
                picture.add(
                        chosen == null
                                ? pictures.forStaff(assessment, getLocale())
                                : pictures.forPerson(assessment, chosen));
            });
            panel.actions(language);
        }
        getContent().add(panel.with(picture), outcome(assessment.form()));
        getContent().add(evidence(assessment));
    }

    private Panel outcome(AssessmentForm form) {
        Panel panel = Panel.sheet("outcome", getTranslation("assessment.form.outcome"));
        Facts facts = Facts.inRows();
        if (form.potential() != null) {
            facts.fact(
                    getTranslation("assessment.field.potential"),
                    getTranslation(form.potential().key()));
        }
        UnorderedList recommended = new UnorderedList();
        form.recommended().forEach(one -> recommended.add(new ListItem(getTranslation(one.key()))));
        recommended.addClassName("plain-list");
        facts.fact(getTranslation("assessment.field.recommended"), recommended);
        facts.fact(
                getTranslation("assessment.field.recommendation"),
                form.recommendation() == null ? "" : form.recommendation());
        facts.fact(
                getTranslation("assessment.field.day"),
                form.conductedOn() == null ? "" : Dates.numeric(form.conductedOn()));
        facts.fact(getTranslation("assessment.field.language"), FieldWords.language(form.language(), getLocale()));
        facts.fact(
                getTranslation("assessment.field.interpreter"), form.interpreter() == null ? "" : form.interpreter());
        facts.fact(getTranslation("assessment.field.present"), form.present() == null ? "" : form.present());
        return panel.with(facts);
    }

    private Panel evidence(AssessmentDetail assessment) {
        Panel panel = Panel.open("evidence", getTranslation("assessment.read.evidence"));
        Div list = new Div();
        list.addClassName("stack");
        assessment.dimensions().forEach((dimension, form) -> list.add(card(dimension, form)));
        return panel.with(list);
    }

    Article card(Dimension dimension, DimensionForm form) {
        String rating = form.rating() == null
                ? getTranslation("assessment.progress.open")
                : FieldWords.rating(this, form.rating());
        Div standing = new Div();
        standing.addClassName("standing");
        if (form.shared()) {
            Span shared = new Span(Icon.EYE.create(), new Span(getTranslation("assessment.read.shared")));
            shared.addClassNames("soft", "shared");
            standing.add(shared);
        }
        standing.add(Badges.neutral(rating));
        Div head = new Div(new H3(getTranslation(dimension.key())), standing);
        head.addClassName("goal-head");
        Article card = new Article(head);
        card.addClassNames("goal", "sheet");
        if (form.evidence() != null) {
            Paragraph words = new Paragraph(new UserText(form.evidence()));
            words.addClassName("typed");
            card.add(words);
        }
        return card;
    }
}
