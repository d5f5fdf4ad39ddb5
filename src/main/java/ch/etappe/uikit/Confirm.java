package ch.etappe.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something is destroyed. The question names what, the button says the act, never "OK".
 * <p><b>Accessibility:</b> a modal dialog named by its question; Escape and the first button leave everything as it is.
 */
public final class Confirm {

    private Confirm() {}

    /**
     * @param question e.g. "Termin vom 24. November absagen?"
     * @param consequence what it means and whether it can be undone
     * @param act the word on the button, e.g. "Termin absagen"
     */
    public static ConfirmDialog destructive(String question, String consequence, String act, Runnable action) {
        ConfirmDialog dialog = ask(question, consequence, act, action);
        dialog.setConfirmButtonTheme("primary error");
        return dialog;
    }

    /** For acts that are not destructive but final or seen by others. */
    public static ConfirmDialog ask(String question, String consequence, String act, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("uikit.me.cancel"));
        dialog.setConfirmText(act);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
        return dialog;
    }
}
