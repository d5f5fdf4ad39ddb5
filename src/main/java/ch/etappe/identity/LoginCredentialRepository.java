package ch.etappe.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoginCredentialRepository extends Repository<LoginCredential, UUID> {

    LoginCredential save(LoginCredential credential);

    @Query("select c from LoginCredential c, UserAccount a where a.id = c.userId and a.login = :login")
    Optional<LoginCredential> ofLogin(String login);
}
