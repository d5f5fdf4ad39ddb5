package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.organisation.RegionId;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Funds for tests. Each test has a region of its own, so that nobody else books on its fund. */
@Component
public class FundingWorld {

    public static final int YEAR = MeetingWorld.today().getYear();

    private final MeetingWorld people;
    private final Ledger ledger;

    FundingWorld(MeetingWorld people, Ledger ledger) {
        this.people = people;
        this.ledger = ledger;
    }

    public UserId canton() {
        UserId user = people.staff("K. Amt", Role.CANTON, new Scope.Canton());
        SignedInAs.account(user, Role.CANTON, new Scope.Canton());
        return user;
    }

    public void lead(UUID region) {
        Scope.Region scope = new Scope.Region(region);
        SignedInAs.account(people.staff("U. Lindenhof", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);
    }

    /** The social assistance of a region, with so much money in it; leaves the canton signed in. */
    public FundId fund(UUID region, long francs) {
        canton();
        FundId fund = ledger.fund(Payer.region(new RegionId(region)));
        if (francs > 0) {
            ledger.inflow(fund, YEAR, Chf.ofFrancs(francs), MeetingWorld.today(), "Kredit " + YEAR, key());
        }
        return fund;
    }

    public static CostObject object(DossierId dossier) {
        return new CostObject(CostObject.Kind.MEASURE, Ids.next(), dossier, ProcessArea.LANGUAGE_EDU);
    }

    public static Chf chf(long francs) {
        return Chf.ofFrancs(francs);
    }

    public static String key() {
        return "test:" + Ids.next();
    }
}
