package ch.etappe.pocket;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PlainHtml;
import ch.etappe.uikit.PostForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Renders the refugee's sheet from all {@link PocketSection}s. */
@Service
public class Pocket {

    private final List<PocketSection> sections;
    private final Texts texts;

    Pocket(List<PocketSection> sections, Texts texts) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PocketSection::order))
                .toList();
        this.texts = texts;
    }

    /**
     * The sheet as HTML, without a frame. Begins with an {@code h1} that only screen readers see.
     *
     * @param token against forged requests, put into the forms; empty where forms will not be sent (print)
     */
    public String html(UserId user, Locale reader, String token) {
        List<Component> parts = sections.stream()
                .flatMap(section -> section.render(user, reader).stream())
                .toList();
        return Stream.concat(Stream.of(heading(reader)), parts.isEmpty() ? Stream.of(nothing(reader)) : parts.stream())
                .map(PlainHtml::of)
                .collect(Collectors.joining())
                .replace(PostForm.TOKEN, token);
    }

    private Component heading(Locale reader) {
        H1 heading = new H1(texts.get(reader, "pocket.me.title"));
        heading.addClassName("unseen");
        return heading;
    }

    private Component nothing(Locale reader) {
        return new EmptyState(texts.get(reader, "pocket.me.nothing"), texts.get(reader, "pocket.me.nothing-next"));
    }
}
