package ch.etappe.matching;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.SeatRule;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.RunSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** BR12: after a final negative asylum decision nobody is booked on an offer of occupation, on whichever way. */
@Component
class ProcedureRule implements SeatRule {

    private final CategoryRules rules;
    private final JdbcClient database;

    ProcedureRule(CategoryRules rules, JdbcClient database) {
        this.rules = rules;
        this.database = database;
    }

    @Override
    public void require(RunSummary run, DossierId dossier) {
        boolean occupation =
                rules.all().getOrDefault(run.category(), CategoryRule.NONE).occupation();
        if (occupation && isFinallyRejected(dossier)) {
            throw new Refusal("matching.refusal.procedure-ended");
        }
    }

    private boolean isFinallyRejected(DossierId dossier) {
        return database.sql("select finally_rejected from match_person where dossier_id = :dossier")
                .param("dossier", dossier.id())
                .query(Boolean.class)
                .single();
    }
}
