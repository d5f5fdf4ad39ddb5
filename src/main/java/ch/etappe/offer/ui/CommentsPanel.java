package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.OfferComment;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What the canton wrote at the fields of an offer so far. */
class CommentsPanel extends Composite<Div> {

    CommentsPanel(List<OfferComment> comments, Component... write) {
        Panel panel =
                Panel.open("comments", getTranslation("offer.comments.title")).actions(write);
        if (comments.isEmpty()) {
            panel.with(new Paragraph(getTranslation("offer.comments.none")));
        } else {
            DueList list = new DueList();
            comments.forEach(comment -> list.row(
                    DueList.Tone.CALM,
                    Icon.CHAT,
                    getTranslation(comment.field().key()) + " · " + Dates.numeric(Dates.dayOf(comment.at())),
                    comment.words()));
            panel.with(list);
        }
        getContent().addClassName("offer-part");
        getContent().add(panel);
    }
}
