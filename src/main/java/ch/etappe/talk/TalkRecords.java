package ch.etappe.talk;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a talk, for the region that leads the case. Notes of a talk under way stay with the municipality. */
@Service
@Transactional(readOnly = true)
public class TalkRecords {

    private static final String ONE = """
            select t.held_on, t.language, t.interpreter, u.display_name, m.name as municipality, c.triage, c.triage_words,
                   g.version_no, s.due_on
            from dossier d
                 left join first_information_talk t on t.dossier_id = d.id
                 left join user_account u on u.id = t.recorded_by
                 left join municipality m on m.bfs_no = t.bfs_no
                 left join talk_conversation c on c.dossier_id = t.dossier_id
                 left join guide_version g on g.id = c.guide_version
                 left join (process_step s join process_step_type y
                            on y.id = s.type_id and y.code = 'FIRST_INFORMATION_TALK') on s.dossier_id = d.id
            where d.id = :dossier
            """;

    private final JdbcClient database;
    private final InvitationReader invitations;
    private final ConversationStore conversations;
    private final DossierAccess access;

    TalkRecords(
            JdbcClient database, InvitationReader invitations, ConversationStore conversations, DossierAccess access) {
        this.database = database;
        this.invitations = invitations;
        this.conversations = conversations;
        this.access = access;
    }

    /** @throws NotFound if the dossier is out of reach */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public TalkRecord of(DossierId dossier) {
        access.require(dossier);
        List<InvitationSummary> invited = invitations.of(dossier);
        Optional<Conversation> notes = conversations.find(dossier).filter(Conversation::recorded);
        return database.sql(ONE)
                .param("dossier", dossier.id())
                .query((row, number) -> {
                    LocalDate on = row.getObject("held_on", LocalDate.class);
                    TalkRow.Held held = on == null
                            ? null
                            : new TalkRow.Held(
                                    on,
                                    row.getString("language"),
                                    row.getBoolean("interpreter"),
                                    row.getString("display_name"));
                    return new TalkRecord(
                            held,
                            row.getString("municipality"),
                            notes.map(TalkRecords::understood).orElse(List.of()),
                            notes.map(TalkRecords::needs).orElse(List.of()),
                            triage(row.getString("triage")),
                            Office.orBlank(row.getString("triage_words")),
                            row.getObject("version_no", Integer.class),
                            row.getObject("due_on", LocalDate.class),
                            invited);
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static List<Topic> understood(Conversation talk) {
        return talk.topics().entrySet().stream()
                .filter(noted -> noted.getValue().note().understood())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<TalkRecord.Need> needs(Conversation talk) {
        return talk.topics().entrySet().stream()
                .filter(noted -> noted.getValue().note().need())
                .sorted(Map.Entry.comparingByKey())
                .map(noted -> new TalkRecord.Need(
                        noted.getKey(), noted.getValue().note().needWords()))
                .toList();
    }

    private static @Nullable Triage triage(@Nullable String stored) {
        return stored == null ? null : Triage.valueOf(stored);
    }
}
