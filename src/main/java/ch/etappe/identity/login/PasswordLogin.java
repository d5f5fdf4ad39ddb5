package ch.etappe.identity.login;

import ch.etappe.identity.EmbeddedLogin;
import ch.etappe.identity.LoginName;
import ch.etappe.identity.Passwords;
import ch.etappe.identity.Passwords.Stored;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password. An unknown login name gets the same answer after the same work as a wrong password; whether an
 * account is locked is said after the right password only, by the portal.
 */
@Component
@EmbeddedLogin
class PasswordLogin implements AuthenticationProvider {

    /** Longer ones cost work and match nothing. */
    private static final int LONGEST = 72;

    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final String hashOfNobody;

    PasswordLogin(Passwords passwords, PasswordEncoder encoder, LoginThrottle throttle) {
        this.passwords = passwords;
        this.encoder = encoder;
        this.throttle = throttle;
        this.hashOfNobody = String.valueOf(encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Optional<LoginName> login = LoginName.parse(typed.getName());
        String name = login.map(LoginName::text)
                .orElseGet(() -> typed.getName().strip().toLowerCase(Locale.ROOT));
        if (!throttle.admit(name)) {
            throw new LockedException("This login name rests");
        }
        Optional<Stored> stored = login.flatMap(passwords::find);
        String password = String.valueOf(typed.getCredentials());
        boolean right = password.length() <= LONGEST
                && encoder.matches(password, stored.map(Stored::hash).orElse(hashOfNobody));
        if (!right || stored.isEmpty()) {
            throw new BadCredentialsException("Wrong login name or password");
        }
        throttle.succeeded(name);
        return UsernamePasswordAuthenticationToken.authenticated(
                stored.get().user().id().toString(), null, List.of(passwordNow()));
    }

    /** The id token says when the person proved who it is. */
    private static GrantedAuthority passwordNow() {
        return FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
