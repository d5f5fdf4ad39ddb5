package ch.etappe.standard.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.shell.KeptDraft;
import ch.etappe.standard.StageForm;
import ch.etappe.standard.StageRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a stage: its area, what offices call it, and the plain words that refugees read. */
class StageDialog extends Dialog {

    private final Select<ProcessArea> area = new Select<>();
    private final LocalizedField title;
    private final LocalizedField plainTitle;
    private final LocalizedField plainWhy;
    private final KeptDraft draft;

    StageDialog(
            @Nullable StageRule stage, Languages languages, KeptDraft draft, SerializableConsumer<StageForm> onSave) {
        this.draft = draft;
        setHeaderTitle(getTranslation(stage == null ? "standard.stage.new" : "standard.stage.change"));
        addClassName("wide");
        setCloseOnOutsideClick(false);
        area.setLabel(getTranslation("standard.fact.area"));
        area.setItems(ProcessArea.values());
        area.setItemLabelGenerator(one -> getTranslation(RuleWords.areaKey(one)));
        area.setValue(stage == null ? ProcessArea.SOCIAL : stage.area());
        title = field("standard.field.title", languages, stage == null ? null : stage.title());
        plainTitle = field("standard.field.plain-title", languages, stage == null ? null : stage.plainTitle());
        plainWhy = field("standard.field.plain-why", languages, stage == null ? null : stage.plainWhy());
        Div fields = new Div(draft, area, title, plainTitle, plainWhy);
        fields.addClassName("stack");
        add(fields);
        Button save = new Button(getTranslation("standard.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        draft.part("area", area, ProcessArea::name, ProcessArea::valueOf);
        title.keepIn(draft, "title");
        plainTitle.keepIn(draft, "plain-title");
        plainWhy.keepIn(draft, "plain-why");
        draft.restore();
    }

    private LocalizedField field(String key, Languages languages, @Nullable LocalizedText start) {
        return new LocalizedField(getTranslation(key), languages.languages(), start);
    }

    /** Closes only when it is saved: what was typed stays. */
    private void save(SerializableConsumer<StageForm> onSave) {
        Optional<LocalizedText> office = title.value();
        Optional<LocalizedText> plain = plainTitle.value();
        Optional<LocalizedText> why = plainWhy.value();
        if (office.isPresent() && plain.isPresent() && why.isPresent()) {
            onSave.accept(new StageForm(area.getValue(), office.get(), plain.get(), why.get()));
            draft.saved();
            close();
        }
    }
}
