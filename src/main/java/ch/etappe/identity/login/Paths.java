package ch.etappe.identity.login;

/** Addresses of the login. */
final class Paths {

    static final String LOGIN = "/login";
    static final String EXPIRED = "/login?expired";
    static final String LOGGED_OUT = "/login?bye";
    static final String ANSWER = "/login/answer/";
    static final String LOGOUT = "/logout";
    static final String LANGUAGE = "/language";

    /** Name of the one client registration. */
    static final String CLIENT = "etappe";

    /** Starts the way through the OpenID provider. */
    static final String START = "/oauth2/authorization/" + CLIENT;

    private Paths() {}
}
