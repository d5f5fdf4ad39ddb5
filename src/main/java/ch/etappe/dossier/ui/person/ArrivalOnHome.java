package ch.etappe.dossier.ui.person;

import ch.etappe.identity.Role;
import ch.etappe.shell.HomeAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who registers arrivals begins it from the first page of the day. */
@Configuration(proxyBeanMethods = false)
class ArrivalOnHome {

    @Bean
    HomeAct arrivalOfCaseworkers() {
        return new HomeAct(Role.CASEWORKER, "/" + ArrivalView.PATH, "dossier.arrival.title");
    }

    @Bean
    HomeAct relocationOfMunicipalities() {
        return new HomeAct(Role.MUNICIPALITY, "/municipality/arrivals/new", "dossier.arrival.relocation");
    }
}
