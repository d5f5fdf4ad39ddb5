package ch.etappe.document.ui;

import ch.etappe.document.DocumentId;
import ch.etappe.document.DocumentSummary;
import ch.etappe.document.DocumentType;
import ch.etappe.document.Documents;
import ch.etappe.document.Uploads;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.UploadField;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** UC-30: a refugee sends a letter with the phone's camera, and sees what was sent and what the office shares. */
@Route("me/documents")
@Menu(order = 40, title = "document.me.title", icon = "document")
@RolesAllowed(Role.IS_REFUGEE)
class MyDocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final List<String> PHOTOS = List.of("image/jpeg", "image/png");
    private static final List<String> FILES = List.of("image/jpeg", "image/png", "application/pdf");

    private final transient Documents documents;
    private final transient Uploads uploads;
    private final transient FriendlyErrors errors;
    private final transient Clock clock;
    private final Select<DocumentType> type = new Select<>();
    private final Div list = new Div();
    private int shown;

    MyDocumentsView(Documents documents, Uploads uploads, FriendlyErrors errors, Clock clock) {
        this.documents = documents;
        this.uploads = uploads;
        this.errors = errors;
        this.clock = clock;
        addClassName("stack");
        list.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()), sending(), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.me.title");
    }

    private Panel sending() {
        List<DocumentType> types = documents.types();
        type.setLabel(getTranslation("document.me.what"));
        type.setItems(types);
        type.setItemLabelGenerator(item -> item.name().in(getLocale()).text());
        types.stream()
                .filter(one -> one.code().equals(DocumentType.OTHER))
                .findFirst()
                .ifPresent(type::setValue);
        Div ways = new Div(
                field("document.me.photo", Icon.CAMERA, PHOTOS).main().fromCamera(),
                field("document.me.file", Icon.DOCUMENT, FILES));
        ways.addClassName("stack");
        Paragraph hint = new Paragraph(getTranslation("document.me.send.hint"));
        hint.addClassName("soft");
        Panel panel = Panel.sheet("send", getTranslation("document.me.send")).with(type, ways, hint);
        panel.addClassName("sending");
        return panel;
    }

    private UploadField<DocumentId> field(String key, Icon icon, List<String> types) {
        return new UploadField<>(
                        getTranslation(key),
                        icon,
                        (name, content) -> uploads.send(type.getValue().code(), name, content),
                        errors,
                        (DocumentId sent) -> {
                            Toast.done(getTranslation("document.me.sent"));
                            refresh();
                        })
                .offering(uploads.largest(), types, "document.me.upload.too-large", "document.me.refusal.type");
    }

    private void refresh() {
        list.removeAll();
        shown = 0;
        more();
    }

    private void more() {
        List<DocumentSummary> page = documents.mine(shown, PAGE);
        LocalDate today = Dates.dayOf(clock.instant());
        page.forEach(document -> list.add(new DocumentCard(document, today)));
        shown += page.size();
        int total = documents.countMine();
        if (total == 0) {
            list.add(new EmptyState(getTranslation("document.me.none"), getTranslation("document.me.none-next")));
        } else if (shown < total) {
            list.add(new Button(getTranslation("document.me.more"), click -> {
                list.remove(click.getSource());
                more();
            }));
        }
    }
}
