package ch.etappe.exchange.ui;

import ch.etappe.shell.FriendlyErrors;
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
import java.util.function.BiFunction;

/**
 * Takes one CSV file, by button or by dropping it. What is wrong with the file as a whole stands below the button, in one
 * sentence, until the next try.
 * <p><b>Accessibility:</b> the sentence is an alert; the progress is the component's own.
 *
 * @param <T> what the file becomes
 */
class FileField<T> extends Composite<Div> {

    private final Upload upload = new Upload();
    private final Div problem = new Div();
    private final transient BiFunction<String, InputStream, T> taker;
    private final transient FriendlyErrors errors;
    private final SerializableConsumer<T> taken;

    /**
     * @param largest bytes at most
     * @param taker works with name and content while the file arrives, outside the screen
     * @param taken gets what it became, on the screen
     */
    FileField(
            long largest,
            BiFunction<String, InputStream, T> taker,
            FriendlyErrors errors,
            SerializableConsumer<T> taken) {
        this.taker = taker;
        this.errors = errors;
        this.taken = taken;
        Button button = new Button(getTranslation("exchange.upload"), Icon.DOCUMENT.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(largest));
        upload.setDropLabel(new Span(getTranslation("exchange.upload.drop")));
        upload.setI18n(words());
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(refused -> say(refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        // what the device offers for choosing; the server looks for itself
        upload.getElement().setProperty("accept", ".csv,.txt,text/csv,text/plain");
        problem.addClassNames("note", "bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("upload");
        getContent().add(upload, problem);
    }

    /** Called by the thread that reads the file; the screen goes on meanwhile. */
    private void receive(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            T result = taker.apply(event.getFileName(), content);
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

    private UploadI18N words() {
        String failed = getTranslation("exchange.upload.failed");
        String sending = getTranslation("exchange.upload.sending");
        String choose = getTranslation("exchange.upload");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("exchange.upload.drop"))
                        .setMany(getTranslation("exchange.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(failed)
                        .setFileIsTooBig(getTranslation("exchange.upload.too-large"))
                        .setIncorrectFileType(getTranslation("exchange.upload.type")))
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
                                .setFileTooLarge(getTranslation("exchange.upload.too-large"))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("exchange.upload.again"))
                        .setStart(getTranslation("exchange.upload.again"))
                        .setRemove(getTranslation("uikit.me.cancel")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
