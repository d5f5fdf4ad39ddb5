package ch.etappe.i18n;

import java.io.IOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The configured languages without a Spring context. */
public final class LanguagesForTests {

    private LanguagesForTests() {}

    public static Languages configured() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("languages", new ClassPathResource("languages.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Binder.get(environment).bind("etappe", Languages.class).get();
    }

    public static Texts texts() {
        return new Texts(configured());
    }
}
