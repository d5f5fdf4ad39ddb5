package ch.etappe.pocket;

import ch.etappe.identity.UserId;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Renders the refugee's sheet from all {@link PocketSection}s. */
@Service
public class Pocket {

    private final List<PocketSection> sections;

    Pocket(List<PocketSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PocketSection::order))
                .toList();
    }

    /**
     * The sheet as HTML, without a frame.
     *
     * @param token against forged requests, put into the forms; empty where forms will not be sent (print)
     */
    public String html(UserId user, Locale reader, String token) {
        return sections.stream()
                .flatMap(section -> section.render(user, reader).stream())
                .map(Pocket::write)
                .collect(Collectors.joining())
                .replace(ch.etappe.uikit.PostForm.TOKEN, token);
    }

    private static String write(Component component) {
        return component.getElement().getOuterHTML();
    }
}
