package ch.etappe.bench;

import java.util.List;

/** All groups, in the order in which they are measured. */
final class Groups {

    private Groups() {}

    static List<MetricGroup> all() {
        return List.of(
                new StartFigures(),
                new ListFigures(),
                new SearchFigures(),
                new MatchFigures(),
                new SeatFigures(),
                new StallFigures(),
                new LedgerFigures(),
                new HsdsFigures(),
                new PhoneFigures(),
                new CatalogueFigures(),
                new SessionFigures());
    }
}
