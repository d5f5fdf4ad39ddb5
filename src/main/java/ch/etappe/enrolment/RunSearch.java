package ch.etappe.enrolment;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.RunSummary;
import ch.etappe.shell.SearchHit;
import ch.etappe.shell.SearchSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A provider's own runs; each leads to its roster. */
@Component
class RunSearch implements SearchSource {

    private final Rosters rosters;

    RunSearch(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVIDER);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "enrolment.search.runs";
    }

    @Override
    public List<SearchHit> find(String typed, Locale reader, int limit) {
        return rosters.findRuns(typed, limit).stream()
                .map(run -> new SearchHit(
                        run.title().in(reader).text(),
                        detail(run),
                        "/provider/rosters/" + run.id().id()))
                .toList();
    }

    private static String detail(RunSummary run) {
        return Dates.numeric(run.timetable().startsOn()) + ", " + run.place().name();
    }
}
