package ch.etappe.worklist.ui;

import ch.etappe.dossier.WorkGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The groups of the worklist as tiles. */
@Configuration(proxyBeanMethods = false)
class WorkTiles {

    @Bean
    WorkTile today(Worklist worklist) {
        return new WorkTile(WorkGroup.TODAY, worklist);
    }

    @Bean
    WorkTile overdue(Worklist worklist) {
        return new WorkTile(WorkGroup.OVERDUE, worklist);
    }

    @Bean
    WorkTile stuck(Worklist worklist) {
        return new WorkTile(WorkGroup.STUCK, worklist);
    }

    @Bean
    WorkTile waiting(Worklist worklist) {
        return new WorkTile(WorkGroup.WAITING, worklist);
    }

    @Bean
    WorkTile soon(Worklist worklist) {
        return new WorkTile(WorkGroup.SOON, worklist);
    }
}
