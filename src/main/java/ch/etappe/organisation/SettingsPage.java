package ch.etappe.organisation;

import java.io.Serializable;

/**
 * A screen among the canton's settings. The module that owns what is set there publishes it as a bean.
 *
 * @param path from the root, with a leading slash, e.g. {@code /canton/settings/holidays}
 * @param titleKey message key of its name
 * @param order smaller comes first
 */
public record SettingsPage(String path, String titleKey, int order) implements Serializable {}
