package ch.etappe.test;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** A screen in German, in front of somebody who is signed in before it opens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class BeforeTheScreen extends SpringBrowserlessTest {

    /** Puts the world and the person before the screen in place. */
    protected abstract void signIn();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signIn();
        super.initVaadinEnvironment();
        UI.getCurrentOrThrow().setLocale(Locale.of("de", "CH"));
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** All that can be read on the screen, in reading order. */
    protected String text() {
        return textOf((Component) getCurrentView());
    }

    /** All that can be read in a part of it. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
