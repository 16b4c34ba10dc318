using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

/// <summary>Each rule that lets a rewording pass, beside the nearest wrong variant that it must not let pass.</summary>
public sealed class NearestWrongTests
{
    [Theory]
    [InlineData("stadium", "Luca Castellan, 47, took over in June 2021. [4]", true)]
    [InlineData("stadium", "Niall Brennan, 47, will take charge of the team on Sunday. [4][6]", false)]
    [InlineData("hospital", "Graham Lyle, 58, was waiting for a bypass. [10]", true)]
    [InlineData("hospital", "Tom Hallam, 58, is a nurse who has worked at Lowmoor General for 31 years. [9][10]", false)]
    public void An_age_is_its_owners(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("breach", "Thomas Abara, of the Patients' Privacy Coalition, said that at least 60 people had received threats. [10][11]", true)]
    [InlineData("breach", "Marisol Vega, of the Patients' Privacy Coalition, said that at least 60 people had received threats. [10][11]", false)]
    public void What_stands_between_commas_is_its_owners(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("cyclist", "De Wit said that Lindgren descends better than anyone else in the world. [9]", true)]
    [InlineData("cyclist", "De Wit said that Delacroix descends better than anyone else in the world. [9]", false)]
    [InlineData("stadium", "Thorne credited Castellan with giving the club \"the best night in our history\". [3]", true)]
    [InlineData("stadium", "Thorne credited Oduya with giving the club \"the best night in our history\". [3]", false)]
    public void A_first_name_alone_stands_for_one_only(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("breach", "Callahan and Whitlock announced a joint bill. [12]", true)]
    [InlineData("breach", "Callahan and Vega announced a joint bill. [11][12]", false)]
    [InlineData("breach", "Whitlock and Vega announced a joint bill. [11][12]", false)]
    [InlineData("stadium", "Castellan told supporters that he found out about his sacking as he waited for his daughter. [5]", true)]
    [InlineData("stadium", "Brennan told supporters that he found out about his sacking as he waited for his daughter. [5][6]", false)]
    [InlineData("breach", "Callahan pressed Reyes by asking, \"Did anybody at this company read?\" [6]", true)]
    [InlineData("breach", "Nair pressed Reyes by asking, \"Did anybody at this company read?\" [6]", false)]
    [InlineData("hospital", "Oduya rejected the claim that there was no complete backup. [13][14]", true)]
    [InlineData("hospital", "Lindqvist rejected the claim that there was no complete backup. [13][14]", false)]
    public void Who_said_it_may_be_one_of_two_or_a_noun(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("stadium", "Rovers hope to name a permanent replacement by the end of the month. [7]", true)]
    [InlineData("stadium", "Castellan hopes to name a permanent replacement by the end of the month. [7]", false)]
    [InlineData("stadium", "Penmore City hope to name a permanent replacement by the end of the month. [7]", false)]
    [InlineData("cod", "Norvia earns more from salmon farms than from cod. [12][13]", false)]
    public void The_topics_name_may_stand_for_its_noun(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("breach", "Lumio did not inform the public until April 29. [5]", true)]
    [InlineData("breach", "Lumio did not inform the public until April 19. [5]", false)]
    [InlineData("breach", "Lumio did not inform the public on April 29. [5]", false)]
    [InlineData("stadium", "Pieter Claes has been without a job since November. [7]", true)]
    [InlineData("hospital", "Margaret Oduya ruled out paying a ransom. [4]", true)]
    [InlineData("hospital", "Margaret Oduya agreed to pay a ransom. [4]", false)]
    [InlineData("hospital", "Fitch said there was no evidence that records had been copied, but he could not rule it out. [6]", true)]
    [InlineData("hospital", "Fitch ruled out that patient records had been copied. [6]", false)]
    [InlineData("airport", "Lassen ruled out a fine. [9]", false)]
    public void A_denial_may_have_other_words(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("breach", "Closing the accounts would have taken two people about a week. [9]", true)]
    [InlineData("breach", "Closing the accounts would have taken two people about a month. [9]", false)]
    [InlineData("breach", "Closing the accounts would have taken two people at least a month. [9]", false)]
    [InlineData("hospital", "The attack was first noticed by a night-shift pharmacist, Priya Raman, at 3.40 a.m. [3]", true)]
    [InlineData("hospital", "The attack was first noticed by a night-shift pharmacist, Priya Raman, at 4.30 a.m. [3]", false)]
    [InlineData("breach", "The public was told of the theft 26 days after Kobayashi alerted the company. [4][5]", true)]
    [InlineData("breach", "The public was told of the theft 16 days after Kobayashi alerted the company. [4][5]", false)]
    [InlineData("breach", "The public was told of the theft 26 weeks after Kobayashi alerted the company. [4][5]", false)]
    [InlineData("breach", "The public was told of the theft 26 days after Kobayashi alerted the company. [5]", false)]
    public void A_length_of_time_is_an_amount(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    [Theory]
    [InlineData("breach", "The attackers gained access on February 11 through the account of a contractor in Lisbon. [3]", true)]
    [InlineData("breach", "The attackers gained access on February 11 by bribing a guard. [3]", false)]
    [InlineData("breach", "Lumio's share sale, expected to value the company at $4.8 billion, has been put off indefinitely. [7]", true)]
    [InlineData("breach", "Lumio's share sale, expected to value the company at $4.8 billion, has been put off after angry regulators objected. [7]", false)]
    [InlineData("rates", "The rate-setting committee will hold its next meeting on November 7. [13]", true)]
    [InlineData("rates", "The rate-setting committee voted for the cut. [13]", false)]
    [InlineData("stadium", "Assistant coach Niall Brennan, who used to be a goalkeeper for Rovers, will be in charge for Sunday's match. [6]", true)]
    [InlineData("stadium", "Assistant coach Niall Brennan will be sacked six days before the first match. [6]", false)]
    [InlineData("cyclist", "Lindgren got back on her bike and finished fifth. [4]", true)]
    [InlineData("cyclist", "Lindgren got back on her bike by bribing a mechanic. [4]", false)]
    public void Other_words_are_kept_and_other_facts_are_not(string article, string reply, bool isKept) => Verify(article, reply, isKept);

    private static void Verify(string article, string reply, bool isKept) => Assert.Equal(isKept, OwnArticles.VerdictOn(article, reply) == Verdict.Supported);
}
