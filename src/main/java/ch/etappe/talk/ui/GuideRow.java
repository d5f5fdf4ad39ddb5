package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.talk.GuideEditing;
import ch.etappe.talk.GuideForm;
import ch.etappe.uikit.Badges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** One topic of the guide: German, the chosen language, and how far that one is. */
class GuideRow extends Div {

    GuideRow(GuideEditing.Entry entry, Language language, SerializableRunnable edit) {
        addClassName("guide-row");
        add(text(entry.german(), "de-CH", "ltr"));
        boolean german = language.tag().equals("de-CH");
        add(german ? new Div() : text(entry.own(), language.tag(), language.direction()));
        GuideEditing.Stored shown = german ? entry.german() : entry.own();
        Button change =
                new Button(getTranslation(shown == null ? "talk.guide.write" : "talk.guide.edit"), click -> edit.run());
        String title = entry.german() == null
                ? entry.topic().anchor()
                : entry.german().form().title();
        change.setAriaLabel(getTranslation("talk.guide.edit.of", title));
        add(new Div(state(shown), change));
    }

    private static Div text(GuideEditing.@Nullable Stored stored, String tag, String direction) {
        Div text = new Div();
        text.getElement().setAttribute("lang", tag).setAttribute("dir", direction);
        if (stored != null) {
            text.add(new H3(stored.form().title()), new Paragraph(stored.form().body()));
        }
        return text;
    }

    private Div state(GuideEditing.@Nullable Stored stored) {
        if (stored == null) {
            return new Div(Badges.bad(getTranslation("talk.guide.state.missing")));
        }
        GuideForm form = stored.form();
        if (form.reviewedOn() == null) {
            return new Div(Badges.warn(getTranslation("talk.guide.state.draft")));
        }
        Paragraph by = new Paragraph(
                getTranslation("talk.guide.reviewed", form.reviewedBy(), Dates.numeric(form.reviewedOn())));
        by.addClassNames("soft", "small");
        return new Div(Badges.good(getTranslation("talk.guide.state.reviewed")), by);
    }
}
