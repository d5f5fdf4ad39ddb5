package ch.etappe.attendance.ui;

import ch.etappe.attendance.ClassToday;
import ch.etappe.attendance.ClassesToday;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On a provider's home: the sessions of today, one tap from the class. */
@Service
class TodayTile implements HomeTile {

    private static final int MOST = 6;

    private final ClassesToday classes;
    private final Texts texts;

    TodayTile(ClassesToday classes, Texts texts) {
        this.classes = classes;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVIDER);
    }

    @Override
    public boolean forTeachers() {
        return true;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show(Account account) {
        List<ClassToday> today = classes.today();
        int open = classes.open().size();
        if (today.isEmpty() && open == 0) {
            return Optional.empty();
        }
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        Panel tile = Panel.sheet("classes-today", words.of("attendance.tile"));
        if (!today.isEmpty()) {
            tile.with(ClassList.of(today.subList(0, Math.min(MOST, today.size())), false, words, reader));
        }
        if (open > 0) {
            tile.with(new Paragraph(words.of("attendance.still-open", open)));
        }
        return Optional.of(tile.with(
                open > 0
                        ? ActionLink.main("/" + TodayView.PATH, words.of("attendance.today.enter"))
                        : ActionLink.quiet("/" + TodayView.PATH, words.of("attendance.today.all"))));
    }
}
