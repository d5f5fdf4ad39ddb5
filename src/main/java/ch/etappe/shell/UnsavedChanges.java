package ch.etappe.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeLeaveEvent;

/**
 * Asks before somebody leaves a form with changes that are not saved.
 * <pre>{@code
 * UnsavedChanges.guard(this, binder::hasChanges);
 * }</pre>
 */
public final class UnsavedChanges {

    private UnsavedChanges() {}

    /** Guards the page of a component for as long as it is shown. */
    public static void guard(Component form, SerializableSupplier<Boolean> changed) {
        form.addAttachListener(attached -> {
            var guard = attached.getUI().addBeforeLeaveListener(leaving -> ask(form, leaving, changed));
            form.addDetachListener(detached -> {
                detached.unregisterListener();
                guard.remove();
            });
        });
    }

    private static void ask(Component form, BeforeLeaveEvent leaving, SerializableSupplier<Boolean> changed) {
        if (!changed.get()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction navigation = leaving.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(form.getTranslation("shell.me.unsaved.title"));
        dialog.setText(form.getTranslation("shell.me.unsaved.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(form.getTranslation("shell.me.unsaved.stay"));
        dialog.addCancelListener(stay -> navigation.cancel());
        dialog.setConfirmText(form.getTranslation("shell.me.unsaved.leave"));
        dialog.addConfirmListener(leave -> navigation.proceed());
        dialog.open();
    }
}
