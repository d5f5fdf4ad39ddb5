package ch.etappe.shell.ui;

import ch.etappe.identity.CurrentUser;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The bare address: sends everybody to where their work begins, before any script is loaded. */
@Configuration(proxyBeanMethods = false)
class Home {

    /** Flow speaks to the bare address too, with this parameter. */
    private static final String FLOW = "v-r";

    @Bean
    RouterFunction<ServerResponse> toTheHomeOfTheRole(CurrentUser currentUser) {
        return RouterFunctions.route(
                RequestPredicates.GET("/").and(Home::isByAPerson),
                request -> ServerResponse.status(HttpStatus.FOUND)
                        .location(URI.create(currentUser.role().home()))
                        .build());
    }

    private static boolean isByAPerson(ServerRequest request) {
        return request.param(FLOW).isEmpty();
    }
}
