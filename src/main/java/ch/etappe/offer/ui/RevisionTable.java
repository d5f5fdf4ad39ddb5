package ch.etappe.offer.ui;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.OfferContent;
import ch.etappe.offer.OfferField;
import ch.etappe.offer.RevisionSheet;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Unseen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is online beside what is to replace it, field by field, with the changed words marked.
 * <p><b>Accessibility:</b> a real table; changed words are {@code del} and {@code ins} and say so to screen readers.
 */
class RevisionTable extends Composite<Div> {

    private final OfferWords words;

    RevisionTable(RevisionSheet revision, OfferWords words) {
        this.words = words;
        ShortTable table = new ShortTable(
                words.of("offer.revision.title", revision.number(), ""),
                words.of("offer.revision.field"),
                words.of("offer.revision.old"),
                words.of("offer.revision.new"));
        revision.changed().forEach(field -> {
            String old = text(field, revision.live());
            String now = text(field, revision.proposed());
            table.row(
                    new Span(words.of(field.key())),
                    marked(WordDiff.before(old, now), "del", "offer.revision.removed"),
                    marked(WordDiff.after(old, now), "ins", "offer.revision.added"));
        });
        getContent().addClassName("revision");
        getContent().add(table);
    }

    private Component marked(List<WordDiff.Piece> pieces, String tag, String said) {
        HtmlContainer text = new HtmlContainer("bdi");
        text.getElement().setAttribute("dir", "auto").setAttribute("lang", LocalizedText.SOURCE);
        pieces.forEach(piece -> {
            if (piece.fate() == WordDiff.Fate.STAYS) {
                text.add(new Text(piece.text() + " "));
            } else {
                HtmlContainer change = new HtmlContainer(tag);
                change.add(new Unseen(words.of(said) + ": "), new Text(piece.text()));
                text.add(change, new Text(" "));
            }
        });
        return text;
    }

    private String text(OfferField field, OfferContent content) {
        return switch (field) {
            case TITLE -> content.texts().title().german();
            case DESCRIPTION -> german(content.texts().description());
            case OUTCOME -> german(content.texts().outcome());
            case AUDIENCE -> german(content.texts().audience());
            case CERTIFICATE -> german(content.texts().certificate());
            case DOCUMENTS -> german(content.texts().documents());
            case CATEGORY -> words.of(content.category().key());
            case AREA -> words.of(OfferWords.key(content.area()));
            case ENTRY_LEVEL -> words.level(content.fit().entryLevel());
            case TARGET_LEVEL -> words.level(content.fit().targetLevel());
            case STREAM -> words.stream(content.fit().stream());
            case AGES -> words.ages(content.fit());
            case GROUPS -> words.groups(content.fit().groups());
            case REGIONS -> words.regions(content.fit().regions());
            case TEACHING -> words.teaching(content.teaching());
            case CHILDCARE -> words.yesNo(content.childcare());
            case PRICE -> words.price(content.costs());
            case APPROVAL -> words.approval(content.costs());
            case CONTACT -> words.contact(content.contact());
        };
    }

    private static String german(@Nullable LocalizedText text) {
        return text == null ? "" : text.german();
    }
}
