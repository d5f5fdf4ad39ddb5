package starter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;

/** The generator's greeting: a field and a button; the line above marks when it can be read. */
@Route(value = "", registerAtStartup = false)
public class StarterView extends VerticalLayout {

    public StarterView() {
        Paragraph line = new Paragraph("What is your name?");
        line.getElement().setAttribute("elementtiming", "next-appointment");
        TextField name = new TextField("Your name");
        add(line, name, new Button("Say hello", click -> Notification.show("Hello " + name.getValue())));
    }
}
