package ch.etappe.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a new password, this once: only its hash is kept. */
class PasswordDialog extends Dialog {

    PasswordDialog(String user, String password) {
        setHeaderTitle(getTranslation("identity.users.password.title", user));
        setCloseOnOutsideClick(false);
        Code text = new Code(password);
        text.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        text.addClassName("one-time-password");
        add(new Paragraph(getTranslation("identity.users.password.text")), text);
        getFooter().add(new Button(getTranslation("identity.users.close"), click -> close()));
    }
}
