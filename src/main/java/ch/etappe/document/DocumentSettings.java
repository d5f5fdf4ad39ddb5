package ch.etappe.document;

import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Setting.Unit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the canton may set about documents. */
@Configuration(proxyBeanMethods = false)
class DocumentSettings {

    /** A photo of a page has about 4 MB, a scanned decision of ten pages about 8. */
    static final Setting LARGEST = new Setting("document.setting.largest", Unit.MEGABYTES, 20, 1, 100);

    /** How long before its end a document is called to mind. */
    static final Setting EXPIRY_NOTICE = new Setting("document.setting.expiry-notice", Unit.DAYS, 60, 1, 365);

    /** What a person may send within a day, so that nobody fills the disk. */
    static final Setting A_DAY = new Setting("document.setting.a-day", Unit.TIMES, 30, 1, 500);

    @Bean
    Setting largestDocument() {
        return LARGEST;
    }

    @Bean
    Setting noticeOfExpiry() {
        return EXPIRY_NOTICE;
    }

    @Bean
    Setting documentsADay() {
        return A_DAY;
    }
}
