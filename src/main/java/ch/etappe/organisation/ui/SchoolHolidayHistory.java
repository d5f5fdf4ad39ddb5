package ch.etappe.organisation.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Holiday.Removal;
import ch.etappe.organisation.SchoolHoliday;
import ch.etappe.uikit.ChangeHistory;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people changed in a year's school holidays, the latest first. What came with the portal is no change. */
class SchoolHolidayHistory extends Composite<Div> {

    private final HolidayWords words = new HolidayWords(Wording.of(this), getLocale());

    SchoolHolidayHistory(List<SchoolHoliday> all) {
        List<Change> changes = all.stream()
                .flatMap(SchoolHolidayHistory::changes)
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
        if (!changes.isEmpty()) {
            ChangeHistory history = new ChangeHistory(getTranslation("organisation.history", changes.size()));
            changes.forEach(change -> history.entry(
                    getTranslation(change.key, line(change.holiday)), change.by, change.at, change.reason));
            getContent().add(history);
        }
    }

    private static Stream<Change> changes(SchoolHoliday holiday) {
        Stream<Change> added = holiday.addedBy() == null
                ? Stream.empty()
                : Stream.of(new Change(
                        holiday.confirmed()
                                ? "organisation.holidays.history.confirmed"
                                : "organisation.holidays.history.set",
                        holiday,
                        holiday.addedBy(),
                        holiday.addedAt(),
                        holiday.reason()));
        return Stream.concat(added, Stream.ofNullable(holiday.removed()).map(removed -> removal(holiday, removed)));
    }

    private static Change removal(SchoolHoliday holiday, Removal removed) {
        String key = removed.why() == null
                ? "organisation.holidays.history.replaced"
                : "organisation.holidays.history.removed";
        return new Change(key, holiday, removed.by(), removed.at(), removed.why());
    }

    private String line(SchoolHoliday holiday) {
        return getTranslation(
                "organisation.holidays.line",
                holiday.name(),
                Dates.numeric(holiday.first()),
                words.districts(holiday.districts()));
    }

    private record Change(
            String key,
            SchoolHoliday holiday,
            String by,
            Instant at,
            @Nullable String reason) {}
}
