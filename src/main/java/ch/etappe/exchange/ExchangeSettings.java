package ch.etappe.exchange;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about imports. */
@Configuration(proxyBeanMethods = false)
class ExchangeSettings {

    /** Twenty thousand rows have about 4 MB. */
    static final Setting LARGEST = new Setting("exchange.setting.largest", Unit.MEGABYTES, 20, 1, 50);

    /** How long the rows of an import are kept that nobody puts away. */
    static final Setting KEPT = new Setting("exchange.setting.kept", Unit.DAYS, 14, 1, 90);

    @Bean
    Setting largestImport() {
        return LARGEST;
    }

    @Bean
    Setting importsKept() {
        return KEPT;
    }
}
