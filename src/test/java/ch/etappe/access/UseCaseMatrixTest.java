package ch.etappe.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.Role;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;

/**
 * Every use case and the roles that may call it. That the annotation is enforced is Spring's part; that each use case
 * has the right one, and that a new one was thought about, is this table's.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UseCaseMatrixTest {

    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");

    private static final Set<String> FUNCTIONS = Set.of(ProviderFunction.IS_LEAD, ProviderFunction.IS_TEACHER);

    @Autowired
    private ApplicationContext context;

    @Test
    void everyUseCaseIsOpenToExactlyTheRolesOfItsRow() {
        assertThat(asText(guarded())).isEqualTo(asText(UseCaseRows.ROWS));
    }

    private Map<String, String> guarded() {
        Map<String, String> found = new TreeMap<>();
        for (Object bean : context.getBeansOfType(Object.class).values()) {
            Class<?> type = ClassUtils.getUserClass(bean);
            if (type.getPackageName().startsWith("ch.etappe")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .forEach(method -> rule(method)
                                .ifPresent(
                                        rule -> found.put(type.getSimpleName() + "." + method.getName(), roles(rule))));
            }
        }
        return found;
    }

    /** The method's own rule, or that of its class. */
    private static Optional<String> rule(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, PreAuthorize.class))
                .filter(Objects::nonNull)
                .map(PreAuthorize::value)
                .findFirst();
    }

    private static String roles(String rule) {
        if (rule.equals("isAuthenticated()")) {
            return "everybody";
        }
        return ROLE.matcher(rule)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.replace("'", ""))
                .map(UseCaseMatrixTest::known)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    /** A role, or a right that comes with a function at a provider. */
    private static String known(String name) {
        return FUNCTIONS.contains(name) ? name : Role.valueOf(name).name();
    }

    private static String asText(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " " + row.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
