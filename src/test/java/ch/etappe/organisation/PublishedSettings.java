package ch.etappe.organisation;

import ch.etappe.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;

/** Publishes settings as a module would, for the time of a test. */
@Component
public class PublishedSettings {

    private final DefaultListableBeanFactory beans;
    private final List<String> names = new ArrayList<>();

    PublishedSettings(DefaultListableBeanFactory beans) {
        this.beans = beans;
    }

    public Setting publish(Setting setting) {
        String bean = "setting" + Ids.next();
        beans.registerSingleton(bean, setting);
        names.add(bean);
        return setting;
    }

    public void withdrawAll() {
        names.forEach(beans::destroySingleton);
        names.clear();
    }
}
