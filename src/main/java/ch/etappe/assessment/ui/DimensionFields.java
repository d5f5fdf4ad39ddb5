package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail.Earlier;
import ch.etappe.assessment.Dimension;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.assessment.Problem;
import ch.etappe.assessment.Rating;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One dimension: how far it carries, on what that rests, and whether the person may read it. */
class DimensionFields extends Section {

    private static final int SAVE_AFTER_MILLIS = 1200;

    private final Dimension dimension;
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>();
    private final TextArea evidence;
    private final Checkbox shared = new Checkbox(getTranslation("assessment.field.shared"));

    DimensionFields(Dimension dimension, DimensionForm start, @Nullable Earlier earlier, SerializableRunnable changed) {
        this.dimension = dimension;
        String name = getTranslation(dimension.key());
        addClassNames("dimension", "sheet");
        setId("dimension-" + dimension.name().toLowerCase(java.util.Locale.ROOT));
        H3 heading = new H3(name);
        heading.setId(getId().orElseThrow() + "-title");
        getElement().setAttribute("aria-labelledby", getId().orElseThrow() + "-title");
        Paragraph hint = new Paragraph(getTranslation(dimension.hintKey()));
        hint.addClassName("soft");
        rating.setLabel(getTranslation("assessment.field.rating"));
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(item -> FieldWords.rating(this, item));
        rating.setManualValidation(true);
        rating.addClassName("rating");
        rating.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        evidence = new TextArea(getTranslation("assessment.field.evidence"));
        evidence.setValueChangeMode(ValueChangeMode.LAZY);
        evidence.setValueChangeTimeout(SAVE_AFTER_MILLIS);
        evidence.setManualValidation(true);
        evidence.setMinRows(2);
        evidence.setWidthFull();
        Div head = new Div(new Div(heading, hint), shared);
        head.addClassName("goal-head");
        add(head, rating, evidence);
        before(earlier).ifPresent(this::add);
        show(start);
        rating.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        evidence.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        shared.addValueChangeListener(change -> tell(change.isFromClient(), changed));
    }

    Dimension dimension() {
        return dimension;
    }

    boolean isRated() {
        return rating.getValue() != null;
    }

    /** What is typed; empty while it cannot be stored, which then stands beside the field. */
    Optional<DimensionForm> typed() {
        boolean tooLong = evidence.getValue().strip().length() > DimensionForm.LONGEST;
        evidence.setInvalid(tooLong);
        if (tooLong) {
            evidence.setErrorMessage(getTranslation("assessment.refusal.too-long", DimensionForm.LONGEST));
            return Optional.empty();
        }
        return Optional.of(new DimensionForm(rating.getValue(), evidence.getValue(), shared.getValue()));
    }

    /** Leaves alone what says the same, so that nobody loses the place in a text. */
    final void show(DimensionForm form) {
        if (form.rating() != rating.getValue()) {
            rating.setValue(form.rating());
        }
        String words = form.evidence() == null ? "" : form.evidence();
        if (!words.equals(evidence.getValue().strip())) {
            evidence.setValue(words);
        }
        if (form.shared() != shared.getValue()) {
            shared.setValue(form.shared());
        }
    }

    /** Says beside the fields what is missing. */
    void say(List<Problem> problems) {
        Optional<String> key = problems.stream()
                .filter(problem -> problem.dimension() == dimension)
                .map(Problem::key)
                .findFirst();
        boolean ofRating = key.isPresent() && rating.getValue() == null;
        rating.setInvalid(ofRating);
        evidence.setInvalid(key.isPresent() && !ofRating);
        key.ifPresent(found -> {
            rating.setErrorMessage(getTranslation(found));
            evidence.setErrorMessage(getTranslation(found));
        });
    }

    boolean isInvalid() {
        return rating.isInvalid() || evidence.isInvalid();
    }

    private void tell(boolean typed, SerializableRunnable changed) {
        if (typed) {
            rating.setInvalid(false);
            changed.run();
        }
    }

    private Optional<Paragraph> before(@Nullable Earlier earlier) {
        return Optional.ofNullable(earlier)
                .map(one -> one.dimensions().get(dimension))
                .filter(form -> form.rating() != null)
                .map(form -> {
                    String level = FieldWords.rating(this, Objects.requireNonNull(form.rating()));
                    Paragraph line = new Paragraph(new Span(getTranslation("assessment.before", level)));
                    if (form.evidence() != null) {
                        line.add(new Span(" "), new UserText(form.evidence()));
                    }
                    line.addClassNames("soft", "before");
                    return line;
                });
    }
}
