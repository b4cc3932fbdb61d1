package org.xbrlr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbrlr.text.Cell;
import org.xbrlr.text.Line;

class PageKindResolverTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cover; COVER",
                "Cover Page; COVER",
                "Document and Entity Information; COVER",
                "DEI Document - Entity Information; COVER",
                "Coverage Ratios; OTHER",
                "CONSOLIDATED BALANCE SHEETS; BALANCE",
                "Consolidated Statements of Financial Position; BALANCE",
                "Consolidated Statements of Financial Condition; BALANCE",
                "CONSOLIDATED STATEMENTS OF OPERATIONS AND COMPREHENSIVE LOSS; INCOME",
                "Consolidated Statements of Earnings; INCOME",
                "CONSOLIDATED STATEMENTS OF CASH FLOWS (unaudited); CASHFLOW",
                "Consolidated Statements of Shareholders' Equity; EQUITY",
                "Consolidated Statements of Changes in Partners' Capital; EQUITY",
                "STATEMENTS OF REDEEMABLE CONVERTIBLE PREFERRED STOCK AND STOCKHOLDERS' DEFICIT; EQUITY",
                "CONSOLIDATED BALANCE SHEETS (Parenthetical); PARENTHETICAL",
                "Balance Sheet Components (Details); DETAILS",
                "Income Taxes (Details Narrative); DETAILS",
                "Debt (Parenthetical) (Detail); PARENTHETICAL",
                "Stockholders' Equity (Tables); TEXT",
                "Summary of Significant Accounting Policies (Policies); TEXT",
                "Audit Information; OTHER",
            })
    void kindByName(String name, PageKind kind) {
        ColumnHead member = new ColumnHead(1, 1, List.of("A"), Optional.empty(), List.of(), List.of("A"), List.of());
        List<Cell> body = List.of(new Cell(3, "Cash", List.of()), new Cell(4, "5", List.of()));

        assertThat(PageKindResolver.resolve(name, List.of(member, member), body))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"Stockholders' Equity", "Income Taxes", "Cash Flow Hedges"})
    void aNoteOfProseIsTextWhateverItsName(String name) {
        List<Cell> body = List.of(
                new Cell(3, name, List.of()),
                new Cell(4, "", List.of(new Line(5, "We have stock."), new Line(6, "And more of it."))));

        assertThat(PageKindResolver.resolve(name, List.of(), body)).isEqualTo(PageKind.TEXT);
    }
}
