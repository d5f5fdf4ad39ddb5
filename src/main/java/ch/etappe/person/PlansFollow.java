package ch.etappe.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is planned for the record that goes will happen to the one that stays. */
@Component
class PlansFollow implements PersonMerge {

    private final JdbcClient database;
    private final JsonMapper json;

    PlansFollow(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String name() {
        return "planned";
    }

    @Override
    public Set<String> tables() {
        return Set.of("planned_change");
    }

    @Override
    public String move(PersonId goes, PersonId stays) {
        List<UUID> plans = database.sql("select id from planned_change where person_id = ? order by id")
                .param(goes.id())
                .query(UUID.class)
                .list();
        plans.forEach(plan -> lead(plan, stays));
        return json.writeValueAsString(plans);
    }

    @Override
    public void moveBack(PersonId goes, PersonId stays, String moved) {
        for (UUID plan : json.readValue(moved, UUID[].class)) {
            lead(plan, goes);
        }
    }

    private void lead(UUID plan, PersonId to) {
        database.sql("update planned_change set person_id = ? where id = ?")
                .params(to.id(), plan)
                .update();
    }
}
