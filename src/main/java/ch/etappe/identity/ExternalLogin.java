package ch.etappe.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Exists only where people log in at an OpenID provider elsewhere, named by {@code etappe.oidc.issuer}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(IssuerNamed.class)
public @interface ExternalLogin {}
