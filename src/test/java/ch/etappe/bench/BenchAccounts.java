package ch.etappe.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A thousand refugees and a thousand caseworkers who can log in: {@code bench-refugee-1}, {@code bench-caseworker-1}
 * and so on. They share the persons and the regions of the sample set, so that their homes have something to show.
 */
final class BenchAccounts {

    static final int EACH = 1_100;
    static final String PASSWORD = "etappe";

    /** The weakest hash, because the work of hashing is not what is measured. */
    private static final int STRENGTH = 4;

    private static final String PERSONS = """
            select d.person_id from dossier d join appointment a on a.dossier_id = d.id
            where a.starts_at > now() and a.state in ('PROPOSED', 'CONFIRMED')
            group by d.person_id order by min(a.starts_at), d.person_id limit 1100
            """;
    private static final String REGIONS = """
            select region_id from role_assignment
            where role = 'CASEWORKER' and region_id is not null and valid_to is null order by valid_from, id limit 1100
            """;

    private final JdbcTemplate database;

    BenchAccounts(DataSource source) {
        database = new JdbcTemplate(source);
    }

    static String refugee(int number) {
        return "bench-refugee-" + number;
    }

    static String caseworker(int number) {
        return "bench-caseworker-" + number;
    }

    void open() {
        List<UUID> persons = database.queryForList(PERSONS, UUID.class);
        List<UUID> regions = database.queryForList(REGIONS, UUID.class);
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> credentials = new ArrayList<>();
        List<Object[]> roles = new ArrayList<>();
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(STRENGTH).encode(PASSWORD);
        for (int number = 1; number <= EACH; number++) {
            UUID refugee = UUID.randomUUID();
            UUID caseworker = UUID.randomUUID();
            accounts.add(new Object[] {refugee, refugee(number), "B. Muster"});
            accounts.add(new Object[] {caseworker, caseworker(number), "B. Muster"});
            credentials.add(new Object[] {refugee, hash});
            credentials.add(new Object[] {caseworker, hash});
            roles.add(new Object[] {UUID.randomUUID(), refugee, "REFUGEE", null, persons.get(number % persons.size())});
            roles.add(new Object[] {
                UUID.randomUUID(), caseworker, "CASEWORKER", regions.get(number % regions.size()), null
            });
        }
        database.batchUpdate(
                "insert into user_account (id, login, display_name, created_at) values (?, ?, ?, now())", accounts);
        database.batchUpdate("insert into login_credential (user_id, password_hash) values (?, ?)", credentials);
        database.batchUpdate("""
                insert into role_assignment (id, user_id, role, region_id, person_id, valid_from)
                values (?, ?, ?, ?, ?, now())
                """, roles);
    }
}
