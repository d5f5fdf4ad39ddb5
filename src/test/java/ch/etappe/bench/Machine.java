package ch.etappe.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What it was measured on, without a name that somebody could find it by. */
final class Machine {

    private static final long GIGABYTE = 1L << 30;

    private Machine() {}

    static String description() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d cores, %d GB RAM, %s %s, JDK %s"
                .formatted(
                        system.getAvailableProcessors(),
                        Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                        system.getName(),
                        system.getArch(),
                        Runtime.version().feature());
    }
}
