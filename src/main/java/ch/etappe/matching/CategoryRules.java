package ch.etappe.matching;

import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.OfferCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom each kind of offer is, as the database says now. */
@Component
class CategoryRules {

    private final JdbcClient database;

    CategoryRules(JdbcClient database) {
        this.database = database;
    }

    Map<OfferCategory, CategoryRule> all() {
        Map<OfferCategory, CategoryRule> rules = new EnumMap<>(OfferCategory.class);
        database.sql("select * from match_rule").query(row -> {
            rules.put(OfferCategory.valueOf(row.getString("category")), read(row));
        });
        return rules;
    }

    private static CategoryRule read(ResultSet row) throws SQLException {
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
