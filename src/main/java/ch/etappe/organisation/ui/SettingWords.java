package ch.etappe.organisation.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import ch.etappe.organisation.SettingState;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Settings in words. */
@Service
class SettingWords {

    private final Texts texts;
    private final Languages languages;

    SettingWords(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    String title(Setting setting, Locale reader) {
        return texts.get(reader, setting.name());
    }

    /** A number with its unit, e.g. "30 Tage". */
    String value(Setting setting, int value, Locale reader) {
        return texts.get(reader, unitKey(setting.unit(), value), value);
    }

    /** The group of a module's settings; a module without words of its own is among the others. */
    String group(String module, Locale reader) {
        String own = "organisation.settings.module." + module;
        return texts.get(reader, texts.has(languages.source(), own) ? own : "organisation.settings.other");
    }

    /** As a reader of that language sorts words. */
    Comparator<Object> order(Locale reader) {
        return Collator.getInstance(reader);
    }

    Comparator<SettingState> byTitle(Locale reader) {
        return Comparator.comparing(state -> title(state.setting(), reader), order(reader));
    }

    /** The module that owns a setting: its name begins with it. */
    static String module(Setting setting) {
        return setting.name().substring(0, Math.max(0, setting.name().indexOf('.')));
    }

    private static String unitKey(Unit unit, int value) {
        return switch (unit) {
            case MINUTES -> "organisation.unit.minutes";
            case DAYS -> "organisation.unit.days";
            case WORKING_DAYS -> "organisation.unit.working-days";
            case MONTHS -> "organisation.unit.months";
            case YEARS -> "organisation.unit.years";
            case PERCENT -> "organisation.unit.percent";
            case MEGABYTES -> "organisation.unit.megabytes";
            case FRANCS -> "organisation.unit.francs";
            case TIMES -> "organisation.unit.times";
            case SWITCH -> value == 0 ? "organisation.unit.no" : "organisation.unit.yes";
        };
    }
}
