package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Gives every page its language and direction: in the bootstrap page, so that the first letter is right,
 * and in Flow, which takes neither from Spring by itself.
 */
@Component
public class ReaderLocale implements VaadinServiceInitListener {

    private final LocaleResolver resolver;
    private final Languages languages;

    ReaderLocale(LocaleResolver resolver, Languages languages) {
        this.resolver = resolver;
        this.languages = languages;
    }

    /** The language that the person of this request chose, or the best of ours for the browser. */
    public Language of(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet
                ? of(servlet.getHttpServletRequest())
                : languages.source();
    }

    /** Same, outside Flow. */
    public Language of(HttpServletRequest request) {
        return languages.bestFor(List.of(resolver.resolveLocale(request)));
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> {
            Language language = of(page.getVaadinRequest());
            page.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", language.tag())
                    .attr("dir", language.direction());
        });
        service.getSource().addUIInitListener(init -> {
            Language language = of(VaadinRequest.getCurrent());
            VaadinSession.getCurrent().setLocale(language.locale());
            init.getUI().setLocale(language.locale());
            init.getUI().setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        });
    }
}
