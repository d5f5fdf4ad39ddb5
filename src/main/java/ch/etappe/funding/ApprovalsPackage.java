package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.organisation.RegionId;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Approvals go over with the validity that is left; the new region issues its own in time (BR22). What is set aside stays in
 * the fund that it was taken from, what is not decided yet lies on the new region's desk.
 */
@Component
class ApprovalsPackage implements HandoverPart {

    private final CostRows rows;
    private final JdbcClient database;
    private final Texts texts;

    ApprovalsPackage(CostRows rows, JdbcClient database, Texts texts) {
        this.rows = rows;
        this.database = database;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "funding.handover.title";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return running(dossier).stream()
                .map(one -> new Line(
                        one.title().in(reader).text(),
                        texts.get(
                                reader,
                                "funding.handover.line",
                                texts.get(reader, one.state().key()),
                                Dates.numeric(one.validTo()))))
                .toList();
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return running(dossier).isEmpty() ? List.of() : List.of(new Hint("funding.handover.hint", Side.RECEIVING));
    }

    @Override
    public void accepted(DossierId dossier, RegionId from, RegionId to) {
        database.sql("""
            update cost_approval set region_id = :to, version = version + 1
            where dossier_id = :dossier and ended_at is null
            """).param("to", to.id()).param("dossier", dossier.id()).update();
    }

    private List<CostSummary> running(DossierId dossier) {
        return rows.of(dossier).stream()
                .filter(one ->
                        one.state().isGranted() || one.state().isToComplete() || one.state() == ApprovalState.SUBMITTED)
                .toList();
    }
}
