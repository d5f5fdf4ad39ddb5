package ch.etappe.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module itself knows to tell cases apart by. */
@Configuration(proxyBeanMethods = false)
class DossierMarks {

    /** Any open step past its target day, not only the next one. */
    @Bean
    DossierMark overdueSteps() {
        return new DossierMark("overdue", "dossier.list.overdue", """
                exists (select 1 from process_step s where s.dossier_id = o.dossier_id
                        and s.state in ('OPEN', 'IN_PROGRESS') and s.due_on < :today)
                """);
    }
}
