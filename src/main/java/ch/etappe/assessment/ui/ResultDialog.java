package ch.etappe.assessment.ui;

import ch.etappe.assessment.RecordedResult;
import ch.etappe.assessment.Result;
import ch.etappe.assessment.ResultKind;
import ch.etappe.assessment.Results;
import ch.etappe.dossier.DossierId;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a result with its evidence, or for its correction; what is odd must be confirmed, and stands above. */
class ResultDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final DossierId dossier;
    private final @Nullable RecordedResult corrected;
    private final transient Results results;
    private final SerializableRunnable saved;
    private final ResultFields fields;
    private final KeptDraft draft;
    private final Div warning = new Div();
    private final TextField reason = new TextField(getTranslation("assessment.correct.reason"));
    private @Nullable Result warned;

    /** @param corrected null for a new one */
    ResultDialog(
            DossierId dossier,
            ResultKind kind,
            @Nullable RecordedResult corrected,
            Results results,
            Drafts drafts,
            LocalDate today,
            SerializableRunnable saved) {
        this.dossier = dossier;
        this.corrected = corrected;
        this.results = results;
        this.saved = saved;
        this.fields = new ResultFields(today);
        setHeaderTitle(getTranslation(corrected == null ? "assessment.result.add" : "assessment.result.correct"));
        warning.addClassNames("note", "warn");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        Select<ResultKind> kinds = new Select<>();
        kinds.setLabel(getTranslation("assessment.result.kind"));
        kinds.setItems(ResultKind.values());
        kinds.setItemLabelGenerator(item -> getTranslation(item.key()));
        kinds.setReadOnly(corrected != null);
        kinds.addValueChangeListener(change -> fields.show(change.getValue()));
        kinds.setWidthFull();
        String name = corrected == null
                ? "result/" + dossier.id()
                : "result/" + corrected.id().id();
        draft = fields.keptIn(new KeptDraft(drafts, name).part("kind", kinds, ResultKind::name, ResultKind::valueOf));
        reason.setVisible(corrected != null);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        Div form = new Div(draft, kinds, fields, reason, warning);
        form.addClassName("stack");
        add(form);
        kinds.setValue(kind);
        if (corrected != null) {
            fields.fill(corrected.result());
        }
        Button save = new Button(getTranslation("assessment.result.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        draft.restore();
    }

    private void save() {
        boolean unexplained = corrected != null && reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("assessment.refusal.reason"));
        reason.setInvalid(unexplained);
        Optional<Result> typed = fields.typed();
        if (unexplained || typed.isEmpty()) {
            return;
        }
        Result result = typed.get();
        boolean sure = result.equals(warned);
        Optional<String> odd =
                sure ? Optional.empty() : results.warning(dossier, result, corrected == null ? null : corrected.id());
        if (odd.isPresent()) {
            warned = result;
            warning.removeAll();
            warning.add(new Span(getTranslation(odd.get())), new Span(getTranslation("assessment.warning.sure")));
            warning.setVisible(true);
            return;
        }
        if (corrected == null) {
            results.record(dossier, result, sure);
        } else {
            results.correct(corrected.id(), result, reason.getValue(), sure);
        }
        draft.saved();
        close();
        Toast.done(getTranslation("assessment.result.saved"));
        saved.run();
    }
}
