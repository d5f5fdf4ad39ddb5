package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of the {@link WaitingRoom}, from the same template as every page of one sentence. */
final class WaitingPage {

    private static final FriendlyErrors.Sentence SENTENCE = FriendlyErrors.AWAY;

    private final Texts texts;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    WaitingPage(Texts texts) {
        this.texts = texts;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        templates.setTemplateResolver(files);
        templates.setLinkBuilder(new StandardLinkBuilder() {
            /** No container, no context path. */
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
                return "";
            }

            @Override
            protected String processLink(IExpressionContext context, String link) {
                return link;
            }
        });
    }

    String html(Language reader, boolean again) {
        Map<String, Object> model = SentencePage.model(texts, reader, SENTENCE, again);
        return templates.process("shell/error", new Context(reader.locale(), model));
    }

    String sentence(Language reader) {
        return texts.get(reader.locale(), SENTENCE.key());
    }
}
