package ch.etappe.person.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of what the portal knows about a refugee, for the refugee. */
class MySheet extends Section {

    MySheet(String title, Component content) {
        super(new H2(title), content);
        addClassName("my-stage");
    }

    /** Digits stand from left to right in every language. */
    static Span number(String text) {
        Span number = new Span(text);
        number.addClassName("ltr");
        return number;
    }
}
