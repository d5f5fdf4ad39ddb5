package ch.etappe.matching;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.OfferCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom each kind of offer is: of the canton's entries the one with the latest day that has come. */
@Component
class CategoryRules {

    private final JdbcClient database;
    private final Clock clock;

    CategoryRules(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Map<OfferCategory, CategoryRule> all() {
        Map<OfferCategory, CategoryRule> rules = new EnumMap<>(OfferCategory.class);
        database.sql("""
                        select r.* from match_rule r
                        where r.standing_from = (select max(o.standing_from) from match_rule o
                                                 where o.category = r.category and o.standing_from <= :today)
                        """).param("today", Dates.dayOf(clock.instant())).query(row -> {
            rules.put(OfferCategory.valueOf(row.getString("category")), read(row));
        });
        return rules;
    }

    static CategoryRule read(ResultSet row) throws SQLException {
        return new CategoryRule(
                row.getObject("from_age", Integer.class),
                row.getObject("to_age", Integer.class),
                groups(row.getString("target_groups")),
                row.getBoolean("intensive"),
                row.getBoolean("occupation"));
    }

    private static Set<TargetGroup> groups(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .map(code -> TargetGroup.valueOf(code.strip()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
