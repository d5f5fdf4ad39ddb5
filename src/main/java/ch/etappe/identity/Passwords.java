package ch.etappe.identity;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords of the embedded login: only their hashes are kept. */
@Service
@EmbeddedLogin
@Transactional
public class Passwords {

    /** No 0/O, 1/l/I: people copy it by hand from a sheet of paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 14;

    private final LoginCredentialRepository credentials;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(LoginCredentialRepository credentials, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.encoder = encoder;
    }

    /** The stored hash behind a login name, also of a locked account: locked or not is only said to its owner. */
    @Transactional(readOnly = true)
    public Optional<Stored> find(LoginName login) {
        return credentials.ofLogin(login.text()).map(found -> new Stored(found.user(), found.hash()));
    }

    void set(UserId user, String password) {
        credentials.save(new LoginCredential(user, String.valueOf(encoder.encode(password))));
    }

    /** Sets a random password and returns it, once. */
    String issue(UserId user) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        set(user, password.toString());
        return password.toString();
    }

    /**
     * @param hash with its algorithm in front, e.g. <code>{bcrypt}…</code>
     */
    public record Stored(UserId user, String hash) {

        /** Hides the hash, so that it can never reach a log file by accident. */
        @Override
        public String toString() {
            return "Stored[" + user + "]";
        }
    }
}
