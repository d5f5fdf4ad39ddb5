package ch.etappe.person;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.person.PersonFile.ResidenceSpell;
import ch.etappe.person.PersonFile.StatusSpell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a screen shows of a person. */
@Component
class PersonFiles {

    private final JdbcClient database;

    PersonFiles(JdbcClient database) {
        this.database = database;
    }

    PersonFile of(Person person, boolean withNumbers) {
        return new PersonFile(
                person.id(),
                person.names(),
                person.basics(),
                person.languages(),
                person.contact(),
                withNumbers ? person.numbers().masked() : null,
                person.statuses().stream()
                        .map(spell -> new StatusSpell(spell.from(), spell.to(), spell.value()))
                        .toList(),
                named(person.residences()));
    }

    private List<ResidenceSpell> named(List<History.Spell<Integer>> spells) {
        Map<Integer, String> names = new HashMap<>();
        database.sql("select bfs_no, name from municipality where bfs_no in (:numbers)")
                .param(
                        "numbers",
                        spells.stream().map(History.Spell::value).distinct().toList())
                .query(row -> {
                    names.put(row.getInt("bfs_no"), row.getString("name"));
                });
        return spells.stream()
                .map(spell -> new ResidenceSpell(
                        spell.from(), spell.to(), new BfsNumber(spell.value()), names.getOrDefault(spell.value(), "")))
                .toList();
    }
}
