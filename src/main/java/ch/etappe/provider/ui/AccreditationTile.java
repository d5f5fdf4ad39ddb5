package ch.etappe.provider.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.provider.AccreditationBook;
import ch.etappe.provider.ProviderLists;
import ch.etappe.provider.ProviderRow;
import ch.etappe.provider.Standing;
import ch.etappe.provider.Warnings;
import ch.etappe.provider.Warnings.Level;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the homes of provider and canton: accreditations that end soon or have ended (BR20). */
@Service
class AccreditationTile implements HomeTile {

    private static final int SHOWN = 5;

    private final AccreditationBook book;
    private final ProviderLists lists;
    private final Warnings warnings;
    private final Texts texts;

    AccreditationTile(AccreditationBook book, ProviderLists lists, Warnings warnings, Texts texts) {
        this.book = book;
        this.lists = lists;
        this.warnings = warnings;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVIDER, Role.CANTON);
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> show(Account account) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return account.role() == Role.CANTON ? ofAll(words) : own(words);
    }

    private Optional<Component> own(Wording words) {
        Standing standing = book.own();
        Level level = warnings.of(standing);
        if (level == Level.NONE) {
            return Optional.empty();
        }
        StandingWords said = new StandingWords(words);
        return Optional.of(Panel.sheet("accreditation", words.of("provider.accreditation"))
                .with(new DueList().row(said.tone(level), Icon.SHIELD, said.word(standing), said.sentence(standing))));
    }

    private Optional<Component> ofAll(Wording words) {
        List<ProviderRow> ending = lists.ending();
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        StandingWords said = new StandingWords(words);
        DueList due = new DueList();
        ending.stream()
                .limit(SHOWN)
                .forEach(row -> due.row(
                        said.tone(row.level()),
                        Icon.SHIELD,
                        row.name(),
                        said.word(row.standing()),
                        ActionLink.quiet(
                                "/" + ProvidersView.PATH + "/" + row.id().id(), words.of("provider.tile.open"))));
        Panel panel = Panel.sheet("accreditations", words.of("provider.tile.title", ending.size()))
                .with(due);
        return Optional.of(
                ending.size() > SHOWN
                        ? panel.with(ActionLink.quiet("/" + ProvidersView.PATH, words.of("provider.tile.all")))
                        : panel);
    }
}
