package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.LanguageNames;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One language by its name; also one that is not among the usual ones, if it stands there already. */
class LanguageField extends ComboBox<String> {

    private final Set<String> offered = new LinkedHashSet<>(LanguageNames.SPOKEN);

    LanguageField(String label, Locale reader) {
        super(label);
        setItemLabelGenerator(tag -> LanguageNames.of(tag, reader));
        setClearButtonVisible(true);
        setItems(offered);
    }

    LanguageField with(@Nullable String tag) {
        if (tag != null && offered.add(tag)) {
            setItems(offered);
        }
        setValue(tag);
        return this;
    }
}
