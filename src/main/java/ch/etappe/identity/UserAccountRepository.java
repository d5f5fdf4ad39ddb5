package ch.etappe.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserAccountRepository extends Repository<UserAccount, UUID> {

    String MATCHING = """
            from UserAccount a left join RoleAssignment r on r.userId = a.id and r.validTo is null
            where (a.displayName like concat('%', :words, '%') or a.login like concat('%', :words, '%'))
            and (:role is null or r.role = :role)
            """;

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(UUID id);

    Optional<UserAccount> findByLogin(String login);

    Optional<UserAccount> findByIssuerAndSubject(String issuer, String subject);

    boolean existsByLogin(String login);

    @Query("""
            select new ch.etappe.identity.UserSummary(a.id, a.login, a.displayName, a.active, a.version,
                r.role, r.regionId, r.providerId, r.municipalityBfs, r.personId)
            """ + MATCHING + " order by a.displayName, a.id")
    List<UserSummary> summaries(String words, @Nullable Role role, Pageable page);

    /** Each account whose latest role was at this provider. */
    @Query("""
            select new ch.etappe.identity.TeamMember(a.id, a.login, a.displayName, r.providerFunction,
                r.validTo is null, a.active, a.version)
            from UserAccount a join RoleAssignment r on r.userId = a.id
            where r.providerId = :provider
            and not exists (select 1 from RoleAssignment later
                            where later.userId = a.id
                            and (later.validFrom > r.validFrom or later.validFrom = r.validFrom and later.id > r.id))
            order by case when r.validTo is null then 0 else 1 end, a.displayName, a.id
            """)
    List<TeamMember> team(UUID provider);

    @Query("select count(a) " + MATCHING)
    long countSummaries(String words, @Nullable Role role);
}
