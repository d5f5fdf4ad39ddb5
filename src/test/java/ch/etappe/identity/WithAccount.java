package ch.etappe.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * The test runs with this account at the screen, e.g. {@code @WithAccount(role = Role.CASEWORKER, scope = OLTEN)}.
 * In views tests as well as in service tests; no row in the database is needed unless the code reads one.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface WithAccount {

    Role role();

    /** UUID of the region, provider or person, or a BFS number; empty for the roles that have the whole canton. */
    String scope() default "";

    /** For {@link Role#PROVIDER} only. */
    ProviderFunction function() default ProviderFunction.LEAD;

    /** UUID of the account. */
    String id() default "00000000-0000-7000-8000-00000000a001";

    String displayName() default "T. Muster";
}
