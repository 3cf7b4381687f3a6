# Every word that a person reads, in English. One block an area; keys are grouped by what they name.

## labels on lines: worded by code, never by a model

label-fact = { $outlet ->
    [none] Stated as fact in the article, unchecked
   *[other] Stated as fact by { $outlet }, unchecked
  }
label-claim-named = According to { $holder }
label-claim-vague = According to { $holder } (not named)
label-claim-vague-bare = According to unnamed { $holder }
label-claim-nobody = View attributed to nobody
label-claim-nested = According to { $holder }, as quoted by { $via }
label-opinion = { $holder }’s view
label-forecast = { $holder }’s forecast
label-opinion-editorial = { $outlet }’s editorial view
label-forecast-editorial = { $outlet }’s editorial forecast
label-opinion-nobody = The article’s view (no author named)
label-forecast-nobody = The article’s forecast (no author named)
label-not-assessed = Not assessed, do not read as fact
label-premise = { $holder ->
    [none] The article takes as given, citing no source
   *[other] { $holder } takes as given, citing no source
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Report: what is not attributed is the outlet’s own statement
kind-AnalysisNewsArticle = Analysis: this is the author’s reading of events
kind-OpinionNewsArticle = Opinion: this is the author’s view
kind-BackgroundNewsArticle = Background: this is the author’s account
kind-ReviewNewsArticle = Review: this is the author’s judgement
kind-SatiricalArticle = Satire: nothing in it is meant as fact
kind-AdvertiserContentArticle = Paid content: somebody paid for this text
kind-Editorial = Editorial: this is the outlet’s own view
kind-Interview = Interview: these are the interviewee’s words
kind-OfficialStatement = Official statement: these are the issuer’s claims
kind-Unknown = Unlabelled by the publisher: treat as opinion
kind-guessed = { $kind } (our guess, the publisher does not say)
