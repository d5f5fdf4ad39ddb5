package ch.etappe.plan.ui;

import ch.etappe.document.DocumentForm;
import ch.etappe.document.DocumentId;
import ch.etappe.document.DocumentType;
import ch.etappe.document.ReceivedFile;
import ch.etappe.document.Uploads;
import ch.etappe.plan.PaperForm;
import ch.etappe.plan.PlanSigning;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.UploadField;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Both signed on paper: the scan, the day, and that it is this sheet. The scan is a document of the case from then on. */
class PaperDialog extends ActDialog {

    private static final List<String> OFFERED = List.of(".pdf", ".jpg", ".jpeg", ".png");

    private final Paragraph file = new Paragraph();
    private @Nullable ReceivedFile scan;
    private @Nullable DocumentId kept;

    /** What the dialog works with. */
    record Desk(Uploads uploads, PlanSigning signing, FriendlyErrors errors) {}

    PaperDialog(PlanSummary plan, LocalDate today, Desk desk, String hash, SerializableConsumer<PlanState> onSigned) {
        this(plan, today, desk, hash, onSigned, new Div(), new DayField(""), new Checkbox());
    }

    private PaperDialog(
            PlanSummary plan,
            LocalDate today,
            Desk desk,
            String hash,
            SerializableConsumer<PlanState> onSigned,
            Div upload,
            DayField day,
            Checkbox attest) {
        super("", upload, day, attest);
        setHeaderTitle(getTranslation("plan.agreement.paper"));
        upload.add(scan(plan, desk), file);
        file.setText(getTranslation("plan.agreement.paper-file-missing"));
        day.setLabel(getTranslation("plan.agreement.paper-day"));
        day.setMax(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        attest.setLabel(getTranslation("plan.agreement.paper-attest"));
        attest.setManualValidation(true);
        act(
                getTranslation("plan.agreement.paper-keep"),
                () -> isThere()
                        && !day.isEmpty()
                        && !day.isInvalid()
                        && mark(attest, attest.getValue(), getTranslation("plan.agreement.paper-attest-missing")),
                () -> onSigned.accept(
                        desk.signing().attest(plan.id(), new PaperForm(hash, day.getValue(), document(plan, desk)))));
    }

    private UploadField<ReceivedFile> scan(PlanSummary plan, Desk desk) {
        return new UploadField<ReceivedFile>(
                        getTranslation("plan.agreement.paper-file"),
                        Icon.PLUS,
                        (name, content) -> desk.uploads().receive(plan.dossier(), name, content),
                        desk.errors(),
                        received -> {
                            scan = received;
                            file.setText(received.suggestedTitle());
                            file.removeClassNames("note", "bad");
                        })
                .offering(
                        desk.uploads().largest(), OFFERED, "document.me.upload.too-large", "document.me.refusal.type");
    }

    private boolean isThere() {
        if (scan == null) {
            file.addClassNames("note", "bad");
            file.getElement().setAttribute("role", "alert");
        }
        return scan != null;
    }

    /** Once: a day that was refused does not bring a second copy. */
    private DocumentId document(PlanSummary plan, Desk desk) {
        DocumentId document = kept;
        if (document == null) {
            String title = getTranslation("plan.agreement.paper-title", plan.versionNo());
            document = desk.uploads()
                    .add(
                            plan.dossier(),
                            new DocumentForm(title, DocumentType.OTHER, true, false, null),
                            Objects.requireNonNull(scan));
            kept = document;
        }
        return document;
    }
}
