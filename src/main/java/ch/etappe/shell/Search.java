package ch.etappe.shell;

import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every source that is for the role. Each keeps to the mandate; nothing else is searched. */
@Service
public class Search {

    static final String STAFF =
            "hasAnyRole('PROVIDER', 'PROVIDER_TEACHER', 'CASEWORKER', 'REGION_LEAD', 'MUNICIPALITY', 'CANTON', 'ASSOCIATION', 'ADMIN')";

    /** One letter finds everybody. */
    static final int FEWEST_SIGNS = 2;

    static final int MOST_SIGNS = 100;
    private static final int HITS_A_GROUP = 7;

    private final ObjectProvider<SearchSource> sources;
    private final CurrentUser currentUser;

    Search(ObjectProvider<SearchSource> sources, CurrentUser currentUser) {
        this.sources = sources;
        this.currentUser = currentUser;
    }

    /** Groups with something in them, in their order; none for less than two signs. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<Group> find(String typed, Locale reader) {
        String words = typed.strip();
        if (words.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_SIGNS) {
            return List.of();
        }
        String bounded = words.length() > MOST_SIGNS ? words.substring(0, MOST_SIGNS) : words;
        Account account = currentUser.account();
        return sources.stream()
                .filter(source -> source.roles().contains(account.role()))
                .filter(source -> source.forTeachers() || !account.teaches())
                .sorted(Comparator.comparingInt(SearchSource::order))
                .map(source -> new Group(source.titleKey(), source.find(bounded, reader, HITS_A_GROUP)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    /** What one source found. */
    public record Group(String titleKey, List<SearchHit> hits) {}
}
