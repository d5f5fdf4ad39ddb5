package ch.etappe.shell.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.shell.HomeAct;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Fills the home pages from the tiles of all modules. */
@Service
class HomeTiles {

    private final List<HomeTile> tiles;
    private final List<HomeAct> acts;
    private final CurrentUser currentUser;
    private final Clock clock;

    HomeTiles(List<HomeTile> tiles, List<HomeAct> acts, CurrentUser currentUser, Clock clock) {
        this.tiles =
                tiles.stream().sorted(Comparator.comparingInt(HomeTile::order)).toList();
        this.acts = acts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void showOn(Div page, Locale reader) {
        Account account = currentUser.account();
        String day = Dates.inWords(Dates.dayOf(clock.instant()), reader);
        page.add(new PageHeader(page.getTranslation("shell.home.title"), actsOf(account, page)).line(day));
        List<Component> shown = tiles.stream()
                .filter(tile -> tile.roles().contains(account.role()))
                .filter(tile -> tile.forTeachers() || !account.teaches())
                .map(tile -> tile.show(account))
                .flatMap(Optional::stream)
                .toList();
        if (shown.isEmpty()) {
            page.add(new EmptyState(
                    page.getTranslation("shell.home.nothing"), page.getTranslation("shell.home.nothing-next")));
            return;
        }
        Div grid = new Div();
        grid.addClassName("tiles");
        grid.add(shown);
        page.add(grid);
    }

    private Component[] actsOf(Account account, Div page) {
        return acts.stream()
                .filter(act -> act.role() == account.role() && !account.teaches())
                .map(act -> ActionLink.of(act.path(), page.getTranslation(act.label())))
                .toArray(Component[]::new);
    }
}
