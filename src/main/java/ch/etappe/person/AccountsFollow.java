package ch.etappe.person;

import ch.etappe.identity.PersonAccounts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A refugee who logged in under the record that goes finds everything under the one that stays. */
@Component
class AccountsFollow implements PersonMerge {

    private final PersonAccounts accounts;
    private final JsonMapper json;

    AccountsFollow(PersonAccounts accounts, JsonMapper json) {
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Set<String> tables() {
        return Set.of("role_assignment");
    }

    @Override
    public String move(PersonId goes, PersonId stays) {
        List<UUID> roles = accounts.of(goes.id());
        roles.forEach(role -> accounts.lead(role, stays.id()));
        return json.writeValueAsString(roles);
    }

    @Override
    public void moveBack(PersonId goes, PersonId stays, String moved) {
        for (UUID role : json.readValue(moved, UUID[].class)) {
            accounts.lead(role, goes.id());
        }
    }
}
