package ch.etappe.dossier.ui;

import ch.etappe.dossier.GlassForm;
import ch.etappe.dossier.GlassForm.Field;
import ch.etappe.dossier.GlassForm.Problem;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.uikit.ActDialog;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Asks why somebody who oversees needs the most private of a case, and says who will read the answer. */
class GlassDialog extends ActDialog {

    private final Select<GlassPurpose> purpose;
    private final TextArea words;
    private final SerializableFunction<GlassForm, List<Problem>> problems;

    GlassDialog(
            int minutes,
            SerializableFunction<GlassForm, List<Problem>> problems,
            SerializableConsumer<GlassForm> onOpen) {
        this(new Select<>(), ActDialog.reason(""), problems);
        addComponentAsFirst(new Paragraph(getTranslation("dossier.glass.text", minutes)));
        act(getTranslation("dossier.glass.act"), this::isComplete, () -> onOpen.accept(form()));
    }

    private GlassDialog(
            Select<GlassPurpose> purpose, TextArea words, SerializableFunction<GlassForm, List<Problem>> problems) {
        super("", purpose, words);
        this.purpose = purpose;
        this.words = words;
        this.problems = problems;
        setHeaderTitle(getTranslation("dossier.glass.title"));
        purpose.setLabel(getTranslation("dossier.glass.purpose"));
        purpose.setItems(GlassPurpose.values());
        purpose.setItemLabelGenerator(item -> getTranslation(item.key()));
        words.setLabel(getTranslation("dossier.glass.words"));
    }

    private boolean isComplete() {
        List<Problem> found = problems.apply(form());
        say(purpose, found, Field.PURPOSE);
        say(words, found, Field.WORDS);
        return found.isEmpty();
    }

    private void say(HasValidation field, List<Problem> found, Field name) {
        String wrong = found.stream()
                .filter(problem -> problem.field() == name)
                .findFirst()
                .map(problem -> getTranslation(problem.key(), problem.limit()))
                .orElse("");
        mark(field, wrong.isEmpty(), wrong);
    }

    private GlassForm form() {
        return new GlassForm(purpose.getValue(), words.getValue());
    }
}
