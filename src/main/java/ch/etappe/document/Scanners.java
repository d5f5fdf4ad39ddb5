package ch.etappe.document;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner checks documents: the configured one, or none, which the screens then say. */
@Configuration(proxyBeanMethods = false)
class Scanners {

    @Bean
    VirusScanner virusScanner(DocumentProperties properties) {
        DocumentProperties.Clamav clamav = properties.clamav();
        String host = clamav.host();
        return host == null || host.isBlank() ? new None() : new ClamAv(host, clamav.port(), clamav.timeout());
    }

    /** Stands for the scanner that nobody has set up. */
    private static final class None implements VirusScanner {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public ScanState scan(Path file) {
            return ScanState.NO_SCANNER;
        }
    }
}
