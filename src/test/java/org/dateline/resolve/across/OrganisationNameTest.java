package org.dateline.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of organisations tell of whether they mean one. */
class OrganisationNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lockheed                     | Lockheed Martin                          | 0.6
            Royal Air Force              | RAF                                      | 0.9
            U.N. Security Council        | United Nations Security Council          | 0.9
            University of Manchester     | Manchester University                    | 0.9
            Labour Party                 | Labor Party                              | 0.9
            Agence France-Presse         | AFP                                      | 0.9
            """)
    void names_of_one_organisation(String one, String other, double least) {
        OrganisationName here = OrganisationName.of(one);
        OrganisationName there = OrganisationName.of(other);
        double prior = here.isBody()
                        && here.body().equals(there.body())
                        && here.country().equals(there.country())
                ? 1
                : new OrganisationMatcher(here)
                        .match(new OrganisationMatcher(there))
                        .map(PersonName.Match::prior)
                        .orElse(0.0);
        assertThat(prior).isGreaterThanOrEqualTo(least);
        assertThat(here.keys()).anyMatch(there.keys()::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            University of Washington     | Washington University
            National                     | National Trust
            Siemens                      | Siemens Mobile Networks
            Indian Air Force             | Israeli Air Force
            Moscow                       | Moscow Exchange
            """)
    void names_of_two_organisations(String one, String other) {
        assertThat(new OrganisationMatcher(OrganisationName.of(one))
                        .match(new OrganisationMatcher(OrganisationName.of(other)))
                        .map(PersonName.Match::prior)
                        .orElse(0.0))
                .isLessThan(0.55);
    }
}
