package ch.etappe.worklist;

import ch.etappe.dossier.DossierMark;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets lists of cases be narrowed to those that stand still. */
@Configuration(proxyBeanMethods = false)
class StallMark {

    @Bean
    DossierMark stuckCases() {
        return new DossierMark("stuck", "worklist.group.stuck", """
                o.state in ('ALLOCATED', 'ACTIVE')
                and exists (select 1 from stall t where t.dossier_id = o.dossier_id)
                """);
    }
}
