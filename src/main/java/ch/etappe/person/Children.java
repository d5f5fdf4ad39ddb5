package ch.etappe.person;

import ch.etappe.kernel.NotFound;
import ch.etappe.person.PersonScope.Data;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around the record of a small child: language survey, early support, start of school. */
@Service
@Transactional
public class Children {

    private final JdbcClient database;
    private final PersonRepository people;
    private final PersonGate gate;

    Children(JdbcClient database, PersonRepository people, PersonGate gate) {
        this.database = database;
        this.people = people;
        this.gate = gate;
    }

    /**
     * The child's record; empty where nothing is written down yet.
     *
     * @throws NotFound for a child out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public ChildForm of(PersonId child) {
        gate.reads(child, Data.MASTER_DATA);
        return stored(child);
    }

    /**
     * Saves the record. The same once more changes nothing.
     *
     * @param opened as it was read
     * @throws NotFound for a child out of reach
     * @throws PersonChanged if somebody else saved something else in between
     * @throws ch.etappe.kernel.Refusal the first of the form's problems
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void change(PersonId child, ChildForm opened, ChildForm mine) {
        gate.writes(child, Data.MASTER_DATA);
        people.lock(child.id());
        ChildForm now = stored(child);
        if (now.equals(mine)) {
            return;
        }
        if (!now.equals(opened)) {
            throw new PersonChanged(now);
        }
        FieldProblem.refuse(mine.problems(gate.today()));
        database.sql("""
                        replace into child_record (person_id, kindergarten_on, survey_on, survey_result, support_attended,
                                                   school_entry_result, school_entry_on, school_entry_evidence)
                        values (:child, :kindergarten, :survey, :result, :support, :entry, :entryOn, :evidence)
                        """)
                .param("child", child.id())
                .param("kindergarten", mine.kindergartenOn())
                .param("survey", mine.surveyOn())
                .param("result", nameOf(mine.surveyResult()))
                .param("support", mine.supportAttended())
                .param("entry", mine.schoolEntryResult().name())
                .param("entryOn", mine.schoolEntryOn())
                .param("evidence", mine.schoolEntryEvidence())
                .update();
        gate.note("child-record-changed", child);
    }

    private ChildForm stored(PersonId child) {
        return database.sql("select * from child_record where person_id = :child")
                .param("child", child.id())
                .query(Children::read)
                .optional()
                .orElse(ChildForm.EMPTY);
    }

    private static ChildForm read(ResultSet row, int number) throws SQLException {
        String survey = row.getString("survey_result");
        return new ChildForm(
                row.getObject("kindergarten_on", LocalDate.class),
                row.getObject("survey_on", LocalDate.class),
                survey == null ? null : SurveyResult.valueOf(survey),
                row.getBoolean("support_attended"),
                SchoolEntryResult.valueOf(row.getString("school_entry_result")),
                row.getObject("school_entry_on", LocalDate.class),
                row.getString("school_entry_evidence"));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
