package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Which data a role reads or writes today; asked of the database once per request, because every chapter of a case asks. */
@Component
class RightsInForce {

    private static final String MEMO = RightsInForce.class.getName();

    private final JdbcClient database;
    private final Clock clock;

    RightsInForce(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    DataRight of(Role role, DataCategory category) {
        return ofRole(role).getOrDefault(category, DataRight.NONE).atMost(RightCeiling.of(role, category));
    }

    private Map<DataCategory, DataRight> ofRole(Role role) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return load(role);
        }
        if (remembered(request) instanceof Memo memo && memo.role() == role) {
            return memo.rights();
        }
        Map<DataCategory, DataRight> rights = load(role);
        request.setAttribute(MEMO, new Memo(role, rights), RequestAttributes.SCOPE_REQUEST);
        return rights;
    }

    private static @Nullable Object remembered(RequestAttributes request) {
        return request.getAttribute(MEMO, RequestAttributes.SCOPE_REQUEST);
    }

    private Map<DataCategory, DataRight> load(Role role) {
        Map<DataCategory, DataRight> rights = new EnumMap<>(DataCategory.class);
        database.sql("""
                        select category, access from data_category_access
                        where role = :role and standing_from <= :today order by standing_from
                        """)
                .param("role", role.name())
                .param("today", Dates.dayOf(clock.instant()))
                .query((row, number) -> rights.put(
                        DataCategory.valueOf(row.getString("category")), DataRight.valueOf(row.getString("access"))))
                .list();
        return rights;
    }

    private record Memo(Role role, Map<DataCategory, DataRight> rights) {}
}
