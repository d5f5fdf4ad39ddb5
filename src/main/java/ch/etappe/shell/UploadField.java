package ch.etappe.shell;

import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A button that takes one file and sends it at once, in pieces and without holding up the screen. What is wrong with the
 * file stands below the button, in one sentence, until the next try.
 * <p><b>Accessibility:</b> the sentence is an alert; the progress is the component's own.
 *
 * @param <T> what the file becomes
 */
public class UploadField<T> extends Composite<Div> {

    private final Upload upload = new Upload();
    private final Button button;
    private final UploadI18N words;
    private final Div problem = new Div();
    private final transient Taker<T> taker;
    private final transient FriendlyErrors errors;
    private final SerializableConsumer<T> taken;

    /**
     * @param taker works with the file while it arrives, outside the screen
     * @param taken gets what it became, on the screen
     */
    public UploadField(String text, Icon icon, Taker<T> taker, FriendlyErrors errors, SerializableConsumer<T> taken) {
        this.taker = taker;
        this.errors = errors;
        this.taken = taken;
        button = new Button(text, icon.create());
        upload.setUploadButton(button);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        words = words(text);
        upload.setI18n(words);
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(refused -> say(refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        problem.addClassNames("note", "bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("upload");
        getContent().add(upload, problem);
    }

    public UploadField<T> main() {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    /** Phones open the camera on the back. */
    public UploadField<T> fromCamera() {
        upload.getElement().setProperty("capture", "environment");
        return this;
    }

    /** For files that lie on a desk: they can be dropped here too. */
    public UploadField<T> droppable(String label) {
        upload.setDropAllowed(true);
        upload.setDropLabel(new Span(label));
        upload.setI18n(
                words.setDropFiles(new UploadI18N.DropFiles().setOne(label).setMany(label)));
        return this;
    }

    /**
     * What the device offers for choosing; the server looks for itself.
     *
     * @param types media types or endings with a dot
     * @param largest bytes at most
     * @param tooLarge message key for a file that is larger
     * @param otherType message key for a file of another type
     */
    public UploadField<T> offering(long largest, List<String> types, String tooLarge, String otherType) {
        upload.setMaxFileSize(Math.toIntExact(largest));
        upload.getElement().setProperty("accept", String.join(",", types));
        words.getError().setFileIsTooBig(getTranslation(tooLarge)).setIncorrectFileType(getTranslation(otherType));
        upload.setI18n(words);
        return this;
    }

    /** Called by the thread that reads the file; the screen goes on meanwhile. */
    private void receive(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            T result = taker.take(event.getFileName(), content);
            ui.access(() -> {
                problem.setVisible(false);
                taken.accept(result);
            });
        } catch (RuntimeException | IOException failure) {
            FriendlyErrors.Sentence sentence = errors.about(failure);
            event.reject();
            ui.access(() -> say(getTranslation(sentence.key(), sentence.arguments())));
        }
    }

    private void say(String sentence) {
        problem.removeAll();
        problem.add(Icon.WARNING.create(), new Span(sentence));
        problem.setVisible(true);
    }

    private UploadI18N words(String act) {
        String failed = getTranslation("shell.me.upload.failed");
        String sending = getTranslation("shell.me.upload.sending");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(act).setMany(act))
                .setError(new UploadI18N.Error().setTooManyFiles(failed))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(sending)
                                .setHeld(sending)
                                .setProcessing(sending)
                                .setStalled(sending))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(sending))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(failed)))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("shell.me.upload.again"))
                        .setStart(getTranslation("shell.me.upload.again"))
                        .setRemove(getTranslation("uikit.me.cancel")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    /** Works with a file while it arrives. */
    @FunctionalInterface
    public interface Taker<T> {
        T take(String name, InputStream content);
    }
}
