package ch.etappe.handover;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.dossier.HandoverPart.Side;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.UtcColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What neither side should forget, as the modules hinted when the hand-over was prepared. */
@Component
class Checklist {

    private final ObjectProvider<HandoverPart> parts;
    private final JdbcClient database;

    Checklist(ObjectProvider<HandoverPart> parts, JdbcClient database) {
        this.parts = parts;
        this.database = database;
    }

    void begin(HandoverId handover, DossierId dossier) {
        List<HandoverPart.Hint> hints = parts.stream()
                .sorted(Comparator.comparingInt(HandoverPart::order))
                .flatMap(part -> part.hints(dossier).stream())
                .toList();
        for (int i = 0; i < hints.size(); i++) {
            database.sql("insert into handover_item (handover_id, position, side, hint) values (?, ?, ?, ?)")
                    .params(
                            handover.id(),
                            i,
                            hints.get(i).side().name(),
                            hints.get(i).key())
                    .update();
        }
    }

    List<HandoverPage.Item> of(HandoverId handover) {
        return database.sql("""
                        select i.position, i.side, i.hint, i.done_at, u.display_name
                        from handover_item i left join user_account u on u.id = i.done_by
                        where i.handover_id = ? order by i.position
                        """)
                .param(handover.id())
                .query((row, number) -> new HandoverPage.Item(
                        row.getInt("position"),
                        Side.valueOf(row.getString("side")),
                        row.getString("hint"),
                        row.getObject("done_at", LocalDateTime.class) != null,
                        row.getString("display_name")))
                .list();
    }

    void tick(HandoverId handover, int position, Side side, boolean done, UserId by, Instant now) {
        database.sql("""
                        update handover_item set done_at = :at, done_by = :by
                        where handover_id = :handover and position = :position and side = :side
                          and (done_at is null) = :done
                        """)
                .param("at", done ? UtcColumn.of(now) : null)
                .param("by", done ? by.id() : null)
                .param("handover", handover.id())
                .param("position", position)
                .param("side", side.name())
                .param("done", done)
                .update();
    }

    boolean isDone(HandoverId handover, Side side) {
        return database.sql("""
                        select count(*) from handover_item where handover_id = ? and side = ? and done_at is null
                        """)
                        .params(handover.id(), side.name())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
