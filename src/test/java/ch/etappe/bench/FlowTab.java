package ch.etappe.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One tab with a living view, opened with the requests that Flow's own client sends: the page, {@code v-r=init}, then
 * the navigation, which attaches the view on the server.
 */
final class FlowTab {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PHONE = "&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-curdate=1795319461836"
            + "&v-tzo=-60&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FZurich&v-wn=v-0.3866&v-td=true&v-pr=2"
            + "&v-np=Linux%20armv81&v-cs=light&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=portrait-primary&v-soa=0"
            + "&v-tn=aura&v-ga=UNSUPPORTED&v-wla=SUPPORTED&v-ws=false";

    private static final String NAVIGATE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
            "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""";

    private static final String UNLOAD =
            "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":1,\"clientId\":1,\"UNLOAD\":true}";

    private final HttpVisitor visitor;
    private final int ui;
    private final String token;
    private final String view;

    private FlowTab(HttpVisitor visitor, int ui, String token, String view) {
        this.visitor = visitor;
        this.ui = ui;
        this.token = token;
        this.view = view;
    }

    /** Opens the address from the beginning, as a reload does. */
    static FlowTab open(HttpVisitor visitor, String path) throws IOException, InterruptedException {
        String page = visitor.get(path);
        return start(visitor, path, page);
    }

    /** Starts Flow on the page that is open already. */
    static FlowTab start(HttpVisitor visitor, String path) throws IOException, InterruptedException {
        return start(visitor, path, "");
    }

    private static FlowTab start(HttpVisitor visitor, String path, String page)
            throws IOException, InterruptedException {
        String location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        JsonNode config = JSON.readTree(visitor.get("/?v-r=init&location=" + location + "&query=" + PHONE))
                .path("appConfig");
        int ui = config.path("v-uiId").asInt();
        String token = config.path("uidl").path("Vaadin-Security-Key").asString();
        return new FlowTab(
                visitor, ui, token, page + visitor.post("/?v-r=uidl&v-uiId=" + ui, NAVIGATE.formatted(token, path)));
    }

    /** What the server sent for it: the page, if this opened it, and the answer to the navigation. */
    String view() {
        return view;
    }

    /** Tells the server, as the browser does every few minutes, that the tab is still there. */
    void beat() throws IOException, InterruptedException {
        visitor.post("/?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** As a browser says it that leaves the page. */
    void close() throws IOException, InterruptedException {
        visitor.post("/?v-r=uidl&v-uiId=" + ui, UNLOAD.formatted(token));
    }
}
