package ch.etappe.enrolment;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.CourseRunId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published runs that take people, for those who look for one. */
@Service
@Transactional(readOnly = true)
public class BookableRuns {

    private static final String LOOKS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final RunPages pages;
    private final Clock clock;

    BookableRuns(RunPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** Those with free seats first, the next to begin before later ones. */
    @PreAuthorize(LOOKS)
    public List<BookableRun> page(RunQuery query, int offset, int limit) {
        return pages.page(query, Dates.dayOf(clock.instant()), offset, limit);
    }

    /** Of these runs the ones that take people, in any order. */
    @PreAuthorize(LOOKS)
    public List<BookableRun> these(Collection<CourseRunId> wanted) {
        return pages.these(wanted);
    }

    @PreAuthorize(LOOKS)
    public int count(RunQuery query) {
        return pages.count(query, Dates.dayOf(clock.instant()));
    }
}
