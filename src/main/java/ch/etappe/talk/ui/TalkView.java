package ch.etappe.talk.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Language;
import ch.etappe.identity.Role;
import ch.etappe.talk.Conversation;
import ch.etappe.talk.Guide;
import ch.etappe.talk.Topic;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** UC-18: one talk, on a tablet between two people: the guide in German and in the person's language, side by side. */
@Route("municipality/talks/:dossier")
@RolesAllowed(Role.IS_MUNICIPALITY)
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TalkDesk desk;
    private final Span progress = new Span();
    private final Div topics = new Div();

    TalkView(TalkDesk desk) {
        this.desk = desk;
        addClassName("talk-page");
        progress.addClassName("soft");
        progress.getElement().setAttribute("role", "status");
        topics.addClassName("stack");
    }

    /** Where a resident's talk is, e.g. for links from lists. */
    static String path(DossierId dossier) {
        return "municipality/talks/" + dossier.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId dossier =
                DossierId.parse(event.getRouteParameters().get("dossier").orElse(""));
        show(desk.conversations().open(dossier));
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("talk.page.title");
    }

    private void show(Conversation talk) {
        removeAll();
        ActionLink back = ActionLink.quiet("/municipality/talks", getTranslation("talk.back"))
                .icon(Icon.BACK);
        Select<Language> language = language(talk);
        Div head = new Div(language, progress);
        head.addClassNames("filters", "guide-head");
        add(
                new PageHeader(talk.name(), back).line(getTranslation("talk.page.line")),
                new InvitationPanel(talk, desk, () -> show(desk.conversations().open(talk.dossier()))),
                head,
                topics,
                new TalkEnd(talk, desk));
        showTopics(talk, language.getValue());
    }

    private void showTopics(Conversation talk, Language language) {
        topics.removeAll();
        String source = desk.languages().source().tag();
        Map<Topic, Guide.Page> german = desk.guide().pages(talk.guide(), source);
        Map<Topic, Guide.Page> own = desk.guide().pages(talk.guide(), language.tag());
        boolean beside = !language.tag().equals(source);
        for (Topic topic : Topic.values()) {
            topics.add(new TopicCard(
                    topic,
                    talk,
                    Objects.requireNonNull(german.get(topic)),
                    beside ? Objects.requireNonNull(own.get(topic)) : null,
                    desk.conversations(),
                    this::count));
        }
        count(talk);
    }

    private void count(Conversation talk) {
        progress.setText(getTranslation("talk.progress", talk.understood(), Topic.values().length));
    }

    private Select<Language> language(Conversation talk) {
        Select<Language> language = new Select<>();
        language.setLabel(getTranslation("talk.guide.language"));
        language.setItems(desk.languages().languages());
        language.setItemLabelGenerator(Language::name);
        language.setValue(Optional.ofNullable(talk.understands())
                .flatMap(desk.languages()::find)
                .orElseGet(desk.languages()::source));
        language.addValueChangeListener(
                change -> showTopics(desk.conversations().open(talk.dossier()), change.getValue()));
        return language;
    }
}
