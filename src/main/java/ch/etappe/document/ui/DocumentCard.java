package ch.etappe.document.ui;

import ch.etappe.document.DocumentSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** One document on the phone. */
class DocumentCard extends Composite<Article> {

    DocumentCard(DocumentSummary document, LocalDate today) {
        Wording words = Wording.of(this);
        Span about = new Span(new UserText(words.of(
                document.fromClient() ? "document.me.sent-on" : "document.me.shared-on",
                Dates.numeric(Dates.dayOf(document.uploadedAt())))));
        about.addClassName("soft");
        Span scan = new Span(words.of(document.scan().key()));
        scan.addClassName("soft");
        Div badges = new Div();
        badges.addClassName("line");
        StandingBadges.of(document, today, words).forEach(badges::add);
        getContent().addClassNames("panel", "sheet", "document-card");
        getContent()
                .add(
                        new H2(new LocalizedTextSpan(document.type(), getLocale())),
                        new UserText(document.title()),
                        about,
                        scan);
        if (badges.getChildren().findAny().isPresent()) {
            getContent().add(badges);
        }
        if (document.mayBeOpened()) {
            ActionLink open = ActionLink.of(DocumentEndpoint.path(document.id()), words.of("document.me.open"))
                    .icon(Icon.EYE);
            open.getElement()
                    .setAttribute("target", "_blank")
                    .setAttribute("rel", "noopener")
                    .setAttribute("router-ignore", true)
                    .setAttribute("aria-label", words.of("document.me.open") + ", " + document.title());
            getContent().add(open);
        }
    }
}
