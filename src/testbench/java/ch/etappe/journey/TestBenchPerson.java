package ch.etappe.journey;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.html.testbench.AnchorElement;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person with a browser that TestBench drives: it waits for Flow by itself. */
final class TestBenchPerson implements HasElementQuery, AutoCloseable {

    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(20);

    private final String address;
    private final WebDriver driver;

    TestBenchPerson(String address, String window) {
        this.address = address;
        this.driver = TestBench.createDriver(new ChromeDriver(new ChromeOptions()
                .setBinary(System.getProperty("etappe.chromium"))
                .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--window-size=" + window)));
    }

    TestBenchPerson as(String login, String path) {
        driver.get(address + path);
        driver.findElement(By.name("username")).sendKeys(login);
        driver.findElement(By.name("password")).sendKeys("etappe");
        driver.findElement(By.cssSelector("form:has([name=password]) button[type=submit]"))
                .click();
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.urlContains(path));
        return this;
    }

    TestBenchPerson press(String button) {
        $(ButtonElement.class)
                .withCaption(button)
                .waitForFirst()
                .click();
        return this;
    }

    TestBenchPerson follow(String link) {
        $(AnchorElement.class).withText(link).waitForFirst().click();
        return this;
    }

    /** Waits until the page says it. */
    TestBenchPerson sees(String text) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
        return this;
    }

    /** Part of a page that is plain HTML. */
    TestBenchElement html(String selector) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
        return (TestBenchElement) driver.findElement(By.cssSelector(selector));
    }

    @Override
    public SearchContext getContext() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
