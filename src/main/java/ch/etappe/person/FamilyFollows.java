package ch.etappe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Household, child record and guardianships follow to the record that stays. Where it has a household or a child record
 * of its own, those hold: a person lives in one household, and the other record leaves its own that day.
 */
@Component
class FamilyFollows implements PersonMerge {

    private final JdbcClient database;
    private final JsonMapper json;

    FamilyFollows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String name() {
        return "family";
    }

    @Override
    public Set<String> tables() {
        return Set.of("household_member", "child_record", "guardianship");
    }

    @Override
    public String move(PersonId goes, PersonId stays) {
        boolean hasHousehold = !members(stays, "and valid_to is null").isEmpty();
        List<UUID> left = hasHousehold ? members(goes, "and valid_to is null") : List.of();
        List<UUID> members = new ArrayList<>(members(goes, ""));
        left.forEach(member -> database.sql(
                        "update household_member set valid_to = greatest(valid_from, current_date) where id = ?")
                .param(member)
                .update());
        lead("household_member", "person_id", members, stays);
        List<UUID> wards = guardianships(goes, "child_id");
        List<UUID> guardians = guardianships(goes, "person_id");
        lead("guardianship", "child_id", wards, stays);
        lead("guardianship", "person_id", guardians, stays);
        boolean child = database.sql("""
                                update child_record set person_id = :stays where person_id = :goes
                                  and not exists (select 1 from child_record c where c.person_id = :stays)
                                """)
                        .param("stays", stays.id())
                        .param("goes", goes.id())
                        .update()
                > 0;
        return json.writeValueAsString(new Moved(members, left, wards, guardians, child));
    }

    @Override
    public void moveBack(PersonId goes, PersonId stays, String moved) {
        Moved rows = json.readValue(moved, Moved.class);
        lead("household_member", "person_id", rows.members, goes);
        rows.left.forEach(member -> database.sql("update household_member set valid_to = null where id = ?")
                .param(member)
                .update());
        lead("guardianship", "child_id", rows.wards, goes);
        lead("guardianship", "person_id", rows.guardians, goes);
        if (rows.child) {
            database.sql("update child_record set person_id = ? where person_id = ?")
                    .params(goes.id(), stays.id())
                    .update();
        }
    }

    private List<UUID> members(PersonId person, String which) {
        return database.sql("select id from household_member where person_id = ? " + which + " order by id")
                .param(person.id())
                .query(UUID.class)
                .list();
    }

    private List<UUID> guardianships(PersonId person, String side) {
        return database.sql("select id from guardianship where " + side + " = ? order by id")
                .param(person.id())
                .query(UUID.class)
                .list();
    }

    private void lead(String table, String column, List<UUID> rows, PersonId to) {
        rows.forEach(row -> database.sql("update " + table + " set " + column + " = ? where id = ?")
                .params(to.id(), row)
                .update());
    }

    /**
     * @param left of the members, those whose stay in a household ended with the merge
     * @param child whether the child record moved
     */
    record Moved(List<UUID> members, List<UUID> left, List<UUID> wards, List<UUID> guardians, boolean child) {}
}
