package ch.etappe.dossier;

import ch.etappe.identity.UserId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is ticked on the checklists. */
@Component
class StepTicks {

    private final JdbcClient database;

    StepTicks(JdbcClient database) {
        this.database = database;
    }

    /** Codes of the ticked items by step: one statement for a dossier. */
    Map<UUID, Set<String>> of(DossierId dossier) {
        Map<UUID, Set<String>> ticked = new HashMap<>();
        database.sql("""
                        select t.step_id, t.item from process_step_tick t join process_step s on s.id = t.step_id
                        where s.dossier_id = :dossier
                        """).param("dossier", dossier.id()).query(row -> {
            ticked.computeIfAbsent(row.getObject("step_id", UUID.class), step -> new HashSet<>())
                    .add(row.getString("item"));
        });
        return ticked;
    }

    /** @return whether this call ticked it */
    boolean tick(UUID step, String item, LocalDate on, UserId by) {
        return database.sql("insert ignore into process_step_tick (step_id, item, ticked_on, ticked_by)"
                                + " values (?, ?, ?, ?)")
                        .params(step, item, on, by.id())
                        .update()
                == 1;
    }

    boolean untick(UUID step, String item) {
        return database.sql("delete from process_step_tick where step_id = ? and item = ?")
                        .params(step, item)
                        .update()
                == 1;
    }
}
