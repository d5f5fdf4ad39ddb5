package ch.etappe.shell;

import ch.etappe.i18n.Texts;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What Vaadin itself says, in the reader's language: login ended, connection lost, something went wrong. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private final Texts texts;

    SystemTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(about -> messages(about.getLocale()));
        service.getSource().addUIInitListener(init -> {
            var dialog = init.getUI().getReconnectDialogConfiguration();
            Locale reader = init.getUI().getLocale();
            dialog.setDialogText(texts.get(reader, "shell.me.connection.lost"));
            dialog.setDialogTextGaveUp(texts.get(reader, "shell.me.connection.gone"));
            // Vaadin's indicator says "offline" without a role, so that nobody hears it
            init.getUI()
                    .getPage()
                    .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        });
    }

    private SystemMessages messages(Locale reader) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(reader, "shell.me.session.ended"));
        messages.setSessionExpiredMessage(texts.get(reader, "shell.me.session.ended-next"));
        messages.setInternalErrorCaption(texts.get(reader, "shell.me.internal.title"));
        messages.setInternalErrorMessage(texts.get(reader, "shell.me.internal.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(reader, "shell.me.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(reader, "shell.me.cookies.text"));
        return messages;
    }
}
