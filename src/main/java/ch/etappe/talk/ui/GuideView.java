package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.Role;
import ch.etappe.shell.Drafts;
import ch.etappe.talk.GuideEditing;
import ch.etappe.talk.GuideOverview;
import ch.etappe.talk.Topic;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Objects;

/** UC-19: the canton keeps the conversation guide: language by language beside German, then publishes what it changed. */
@Route("canton/guide")
@Menu(order = 50, title = "talk.guide", icon = "chat")
@RolesAllowed(Role.IS_CANTON)
class GuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuideEditing editing;
    private final transient Languages languages;
    private final transient Drafts drafts;
    private final Select<Language> language = new Select<>();

    GuideView(GuideEditing editing, Languages languages, Drafts drafts) {
        this.editing = editing;
        this.languages = languages;
        this.drafts = drafts;
        addClassName("stack");
        language.setLabel(getTranslation("talk.guide.choose"));
        language.setItems(languages.languages());
        language.setItemLabelGenerator(Language::name);
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
                String tag = change.getValue().tag();
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "canton/guide?language=" + tag));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("language")
                .flatMap(languages::find)
                .orElseGet(languages::source));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.guide");
    }

    private void show() {
        GuideOverview overview = editing.overview();
        removeAll();
        add(
                new PageHeader(getPageTitle()).line(getTranslation("talk.guide.line")),
                versions(overview),
                completeness(overview));
        Panel texts = Panel.open("texts", getTranslation("talk.guide.texts")).with(language);
        Div rows = new Div();
        rows.addClassName("stack");
        String tag = Objects.requireNonNull(language.getValue()).tag();
        editing.texts(tag).forEach(entry -> rows.add(new GuideRow(entry, language.getValue(), () -> edit(entry))));
        add(texts.with(rows));
    }

    private Panel versions(GuideOverview overview) {
        Panel panel = Panel.sheet("versions", getTranslation("talk.guide.versions"));
        if (overview.hasDraft()) {
            Button discard = new Button(getTranslation("talk.guide.discard"), click -> discard());
            Button publish = new Button(getTranslation("talk.guide.publish"), click -> publish());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            panel.actions(discard, publish);
        }
        overview.versions().forEach(version -> {
            String key = "talk.guide.version."
                    + version.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String day = version.publishedAt() == null ? "" : Dates.numeric(Dates.dayOf(version.publishedAt()));
            panel.with(new Paragraph(getTranslation(key, version.number(), day, version.talks())));
        });
        return panel;
    }

    private Panel completeness(GuideOverview overview) {
        UnorderedList list = new UnorderedList();
        list.addClassName("guide-languages");
        int all = Topic.values().length;
        overview.languages().forEach(one -> {
            Span name = new Span(languages.find(one.tag()).map(Language::name).orElse(one.tag()));
            name.getElement().setAttribute("lang", one.tag());
            list.add(new ListItem(
                    name, new Span(getTranslation("talk.guide.counts", one.written(), all, one.reviewed()))));
        });
        return Panel.open("languages", getTranslation("talk.guide.languages")).with(list);
    }

    private void edit(GuideEditing.Entry entry) {
        new GuideTextDialog(entry, Objects.requireNonNull(language.getValue()), editing, drafts, this::show).open();
    }

    private void publish() {
        Confirm.ask(
                getTranslation("talk.guide.publish.question"),
                getTranslation("talk.guide.publish.consequence"),
                getTranslation("talk.guide.publish"),
                () -> {
                    editing.publish();
                    Toast.done(getTranslation("talk.guide.published"));
                    show();
                });
    }

    private void discard() {
        Confirm.destructive(
                getTranslation("talk.guide.discard.question"),
                getTranslation("talk.guide.discard.consequence"),
                getTranslation("talk.guide.discard"),
                () -> {
                    editing.discard();
                    show();
                });
    }
}
