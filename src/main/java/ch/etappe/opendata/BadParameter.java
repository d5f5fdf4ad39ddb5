package ch.etappe.opendata;

import ch.etappe.kernel.Refusal;

/** A parameter of a request that cannot be understood or lies out of its range. */
class BadParameter extends Refusal {

    private final String parameter;

    /** @param key of the sentence that says what is allowed */
    BadParameter(String parameter, String key, Object... arguments) {
        super(key, arguments);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
