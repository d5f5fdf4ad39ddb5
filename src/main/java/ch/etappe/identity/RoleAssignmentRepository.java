package ch.etappe.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleAssignmentRepository extends Repository<RoleAssignment, UUID> {

    RoleAssignment save(RoleAssignment assignment);

    RoleAssignment saveAndFlush(RoleAssignment assignment);

    boolean existsByRoleAndValidToIsNull(Role role);

    @Query("select r from RoleAssignment r where r.userId = :user and r.validTo is null")
    Optional<RoleAssignment> open(UUID user);
}
