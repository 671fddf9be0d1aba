# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the sample plan that the design's tables do not hold; read by packaging/make-sample."""

TRACKS = [("Support", ""), ("Sales", ""), ("Management", ""), ("Other employers", "otherEmployers")]
LEVELS = ["Entry", "Specialist", "Professional", "Lead", "Director"]
ROUTES = {"A": "Direct", "B": "Via Sales Development", "C": "External"}
SCALE = ["No experience", "Knows", "Does with help", "Does alone", "Is asked by others", "Shapes how it is done"]

POSITIONS = {
    "s1": {"summary": "Answers customers by telephone and mail, passes orders on."},
    "s2": {"summary": "Looks after a group of customers after the sale, trains new colleagues.", "inPost": 9},
    "s3": {"summary": "Takes the difficult cases, speaks for support in product meetings.", "inPost": 3},
    "s4": {"summary": "Gives the sales teams what they need to sell: material, training, figures.", "inPost": 1},
    "a2": {"summary": "Finds and qualifies new customers, hands them over to an account executive.", "inPost": 4},
    "a3": {"summary": "Owns customers from the first call to the signature.", "payNote": "plus commission", "inPost": 6,
           "openings": "not known, HR asked", "source": "Larkfield commercial ladder 2026"},
    "a4": {"summary": "Sells to the larger customers and leads offers with several parties.",
           "payNote": "plus commission", "inPost": 3},
    "a5": {"summary": "Answers for the few customers on whom the year depends.", "payNote": "plus commission", "inPost": 1},
    "m3": {"summary": "Leads a team of account executives and still sells.", "inPost": 2},
    "m4": {"summary": "Answers for the figures and the people of a region.", "inPost": 2},
    "m5": {"summary": "Answers for all sales, sits in the management team.", "inPost": 1},
    "x3": {"summary": "The same work at a maker of control systems.", "employer": "Halden Systems",
           "source": "Ines Carvalho, 4 November 2026"},
}

COMPETENCIES = {
    "Negotiation": {
        "note": "Dana and Priya have not seen you negotiate yet. One piece of evidence.",
        "first": {"Contract basics": 2},
        "levels": ["No experience yet", "Knows terms and discount rules", "Prepares an offer and knows the walk-away",
                   "Handles price objections with a colleague", "Closes alone, trades concessions, keeps margin",
                   "Leads contract talks with several parties"]},
    "Prospecting": {
        "note": "Priya counts only cold contacts; agree what counts.",
        "levels": ["No experience yet", "Knows whom we sell to and why", "Follows up warm leads from support",
                   "Finds and calls new contacts each week", "Fills the own pipeline from cold contacts",
                   "Opens markets where nobody knows us"]},
    "Territory planning": {
        "short": "Territory plan",
        "levels": ["No experience yet", "Reads a colleague's territory plan", "Ranks accounts by what they may bring",
                   "Plans the visits and calls of a quarter", "Plans a territory for a year and keeps to it",
                   "Cuts territories for a whole team"]},
    "Resilience with rejection": {
        "short": "Resilience",
        "note": "Support calls are not sales calls: try it in call shadowing.",
        "levels": ["No experience yet", "Takes a no without taking it personally", "Asks once more after a no",
                   "Keeps calling on a bad day", "Learns from lost deals and says so openly",
                   "Keeps a team going through a bad quarter"]},
    "CRM forecasting": {
        "short": "CRM forecast",
        "levels": ["No experience yet", "Enters contacts and next steps", "Keeps stages and dates true",
                   "Forecasts a month within a fifth", "Forecasts a quarter within a tenth",
                   "Sets the rules by which others forecast"]},
    "Presenting": {
        "note": "Dana scored the June workshop; Priya was not there.",
        "levels": ["No experience yet", "Shows a feature to one person", "Presents prepared slides to a small group",
                   "Holds a workshop and answers questions", "Wins a doubtful audience for an offer",
                   "Speaks for the company on stage"]},
    "Business acumen": {
        "levels": ["No experience yet", "Knows how we earn money", "Reads a customer's annual report",
                   "Works out what an offer is worth to the customer", "Builds offers on the customer's own goals",
                   "Changes how we earn money"]},
    "Contract basics": {
        "note": "Dana sees the returns contracts you handle every week.",
        "levels": ["No experience yet", "Finds a clause in our terms", "Explains warranty and returns to customers",
                   "Drafts an order contract from the template", "Settles changes with the legal department",
                   "Writes the templates that others use"]},
    "Active listening": {
        "note": "All three at or near the level needed.",
        "levels": ["No experience yet", "Lets others finish", "Says back what was said", "Hears what is not said",
                   "Makes people say what they need", "Teaches others to listen"]},
    "Product knowledge": {
        "levels": ["No experience yet", "Knows the product families", "Answers most questions with the manual",
                   "Answers most questions without it", "Chooses the right product for an unusual case",
                   "Is asked before a product is changed"]},
}

SOURCE = {each: "Larkfield commercial ladder 2026" for each in ("s1", "s2", "s3", "s4", "a2", "a3", "a4", "a5", "m3", "m4", "m5")}
SOURCE["x3"] = "Ines Carvalho, 4 November 2026"

# Of each position but Account Executive: needed level and importance.
REQUIREMENTS = {
    "s1": {"Active listening": (2, 3), "Product knowledge": (2, 3), "Resilience with rejection": (2, 2), "Contract basics": (1, 1), "Presenting": (1, 1)},
    "s2": {"Active listening": (3, 3), "Product knowledge": (4, 3), "Resilience with rejection": (3, 2), "Contract basics": (2, 2), "Presenting": (2, 1)},
    "s3": {"Active listening": (4, 3), "Product knowledge": (5, 3), "Contract basics": (3, 2), "Presenting": (3, 2), "CRM forecasting": (2, 2), "Business acumen": (2, 1)},
    "s4": {"Presenting": (4, 3), "Product knowledge": (5, 3), "CRM forecasting": (4, 2), "Business acumen": (3, 2), "Active listening": (4, 2), "Territory planning": (3, 1)},
    "a2": {"Prospecting": (3, 3), "Resilience with rejection": (4, 3), "Active listening": (3, 2), "CRM forecasting": (2, 2), "Product knowledge": (3, 2), "Negotiation": (2, 1)},
    "a4": {"Negotiation": (5, 3), "Territory planning": (4, 3), "Business acumen": (4, 3), "Prospecting": (4, 2), "CRM forecasting": (4, 2), "Presenting": (4, 2), "Contract basics": (4, 2), "Resilience with rejection": (4, 2)},
    "a5": {"Negotiation": (5, 3), "Territory planning": (5, 3), "Business acumen": (5, 3), "Contract basics": (5, 2), "Presenting": (5, 2), "CRM forecasting": (4, 2)},
    "m3": {"Active listening": (5, 3), "Negotiation": (4, 3), "CRM forecasting": (4, 3), "Territory planning": (4, 2), "Business acumen": (3, 2), "Presenting": (4, 2), "Resilience with rejection": (5, 2)},
    "m4": {"Business acumen": (4, 3), "Territory planning": (4, 3), "CRM forecasting": (4, 3), "Negotiation": (5, 2), "Presenting": (4, 2), "Resilience with rejection": (5, 2)},
    "m5": {"Business acumen": (5, 3), "Territory planning": (5, 3), "Negotiation": (5, 2), "CRM forecasting": (5, 2), "Presenting": (5, 2)},
    "x3": {"Prospecting": (4, 3), "Negotiation": (4, 3), "Resilience with rejection": (4, 3), "Presenting": (4, 2), "CRM forecasting": (3, 2), "Territory planning": (2, 2), "Business acumen": (3, 2), "Product knowledge": (2, 1)},
}

ALSO_REQUIRED = [
    ("a3", "credential", "Negotiation certificate", None, ""),
    ("a3", "measure", "One led sales call", 1, "calls"),
    ("a3", "months", "18 months in customer contact", 18, ""),
    ("a4", "months", "24 months as account executive", 24, ""),
    ("m3", "measure", "Three colleagues trained in selling", 3, "people"),
    ("m4", "measure", "Six people led", 6, "people"),
    ("m5", "measure", "Twenty-five people led", 25, "people"),
]

# Of what Account Executive asks besides levels: held (1), calls led, months.
ALSO_ASSESSED = [
    ("Negotiation certificate", "MO-self", 0),
    ("One led sales call", "MO-self", 0),
    ("18 months in customer contact", "MO-self", 43),
]

PEOPLE = {
    "LB": {"roles": ["decides"], "position": "m5",
           "note": "Renewals slipped to 88% this year. Support hears the reasons first. A page with the three most frequent ones would help her before it helps me."},
    "SL": {"roles": ["humanResources"], "note": "Knows the headcount of 2027 before it is announced."},
    "DW": {"roles": ["manager"], "note": "Check-in, agree the plan"},
    "TR": {"roles": ["advocate", "incumbent"], "position": "a4", "note": "Fix two call dates for January"},
    "MO": {"roles": ["hiringManager"], "position": "m4", "note": "Coffee: what does he look for?"},
    "PN": {"roles": ["mentor", "incumbent"], "position": "a3", "note": "Mentor session 2"},
    "KA": {"roles": ["influences"], "position": "a5", "note": "Brief him on the renewals pilot"},
    "IC": {"roles": ["outsideView"], "position": "x3", "jobTitle": "Account Executive", "organisation": "Halden Systems",
           "note": "How does Halden promote?"},
    "RA": {"roles": ["influences"], "note": "Newsletter slot for the pilot"},
    "JP": {"roles": ["peer"], "position": "s2", "note": "Weekly coffee"},
}

EVIDENCE = [
    ("Kept the Bramley renewal", "2026-11-17", ["Negotiation", "Contract basics", "Active listening", "Product knowledge"],
     {"text": "Bramley wanted a lower price; I asked what had gone wrong and offered a service credit instead.",
      "result": "Renewed for a year: a service credit, no discount", "measure": "no discount"}),
    ("Called back ten dormant accounts", "2026-10-22", ["Prospecting", "Resilience with rejection", "Product knowledge"],
     {"text": "Ten accounts without an order for a year, called on two afternoons.", "result": "Three asked for an offer",
      "measure": "3 of 10"}),
    ("Two trials out of support tickets", "2026-11-03", ["Prospecting", "Active listening", "Product knowledge"],
     {"text": "Two tickets asked for something that we sell; I offered a trial.", "result": "Both trials run", "measure": "2 trials"}),
    ("Calm through the October recall", "2026-10-16", ["Resilience with rejection", "Active listening"],
     {"text": "Took the calls of the recall week.", "result": "No complaint reached the director", "measure": "64 calls"}),
    ("Six refusals, seventh meeting", "2026-11-06", ["Resilience with rejection"],
     {"result": "The seventh plant manager agreed to meet Tom", "measure": "1 of 7"}),
    ("Put 60 renewals right in the CRM", "2026-10-09", ["CRM forecasting", "Product knowledge"],
     {"text": "Dates, amounts and contacts of all renewals of the region.", "measure": "60 renewals"}),
    ("Monthly renewals forecast", "2026-10-30", ["CRM forecasting", "Business acumen"],
     {"text": "A page a month: what renews, what is in doubt, what it is worth.", "measure": "off by 18% in October"}),
    ("June workshop for distributors", "2026-06-18", ["Presenting", "Product knowledge"],
     {"text": "Half a day on the new sensors.", "result": "Invited again", "measure": "22 people"}),
    ("Trained 14 new colleagues", "2026-09-18", ["Presenting", "Active listening", "Product knowledge"],
     {"text": "The first two weeks of every new colleague in support.", "measure": "14 colleagues"}),
    ("Town hall demonstration", "2026-09-11", ["Presenting"], {"text": "Ten minutes on what customers ask most."}),
    ("Quarter in figures for the team", "2026-10-02", ["Presenting"], {"text": "Twenty minutes each quarter."}),
    ("Notes on consultative selling", "2026-11-13", ["Business acumen"],
     {"text": "Half a page from chapters 3 to 5, shared with Dana.", "activity": "3.1"}),
    ("96% satisfied customers", "2026-10-31", ["Active listening", "Product knowledge"], {"measure": "96% over 12 months"}),
    ("Answers page that saves calls", "2026-05-20", ["Product knowledge"], {"measure": "30 calls a month fewer"}),
    ("Listening course", "2025-11-14", ["Active listening"], {"text": "Two days, with exercises on tape."}),
]

ACTIVITIES = {
    "1.1": {"form": "interview", "summary": "Twenty minutes: the job, the skills, the obstacles"},
    "1.2": {"form": "interview", "summary": "How he came from support into sales"},
    "1.3": {"summary": "From the ladder and both interviews"},
    "1.4": {"form": "meeting", "summary": "Which sales posts are planned, and when?"},
    "2.1": {"form": "meeting", "summary": "The aim, the date, what I ask for"},
    "2.2": {"form": "meeting", "summary": "One page, then every second Thursday"},
    "M1": {"form": "mentoring", "summary": "Priya Nair, Account Executive; every second Wednesday",
           "reachedWhen": "Priya has said yes and the dates are in the calendar"},
    "3.1": {"form": "reading", "summary": "One book, half a page of notes a chapter", "raises": {"Business acumen": 2}},
    "3.2": {"form": "course", "summary": "12 units of 2 hours, evening class", "cost": 420, "costCurrency": "GBP",
            "paidBy": "Larkfield", "approval": "toAsk", "raises": {"Negotiation": 3.5},
            "note": "Larkfield reimburses up to £600 a year. Show Dana the outline of units 4 to 6, they fit the renewals pilot."},
    "M2": {"form": "certificate", "summary": "12 evenings, £420; fee to be approved by 26 November",
           "reachedWhen": "Certificate in hand; units 4 to 6 used in the pilot"},
    "3.3": {"form": "mentoring", "summary": "Eight sessions of two hours, with homework",
            "raises": {"Prospecting": 3.5, "Resilience with rejection": 4}},
    "3.4": {"form": "shadowing", "summary": "Two calls with Tom, ten cold contacts along the way", "raises": {"Prospecting": 3}},
    "3.5": {"form": "stretchProject", "summary": "Plan the north-west accounts and forecast their renewals",
            "raises": {"Territory planning": 2.5, "CRM forecasting": 3}},
    "3.6": {"summary": "With Tom listening; feedback on one page", "raises": {"Negotiation": 4}},
    "M3": {"form": "meeting", "summary": "With Tom Reyes; feedback on one page",
           "reachedWhen": "Call held, feedback from Tom on one page"},
    "4.1": {"form": "article", "summary": "What the pilot showed, with figures", "raises": {"Presenting": 3.5}},
    "4.2": {"form": "talk", "summary": "Lunchtime talk for sales: what customers tell support", "raises": {"Presenting": 4}},
    "4.3": {"summary": "Three pages: figures, evidence, what comes next"},
    "M4": {"form": "meeting", "summary": "Case with figures from the renewals pilot",
           "reachedWhen": "Case handed to Dana a day before; decision by HR"},
}

STEPS = [
    ("3.2", "Compare three courses", None, True),
    ("3.2", "Dana approves the fee", "2026-11-26", False),
    ("3.2", "Enrol", "2026-11-27", False),
]

DAYS_OFF = [
    ("Winter leave", "", "2026-12-21", "2027-01-03"),
    ("Good Friday", "holiday", "2027-03-26", None),
    ("Easter Monday", "holiday", "2027-03-29", None),
    ("Early May bank holiday", "holiday", "2027-05-03", None),
    ("Spring bank holiday", "holiday", "2027-05-31", None),
]

PROFILE = {
    "intention": "I want to own customer relationships from the first call to the signature, and to bring what I hear in support every day into how we sell.",
    "valueStatement": "I know the product as our customers use it, and what I promise them is done.",
    "ingredients": ["Independence", "Customers face to face", "Earning by result"],
    "agreement": "We agree this plan. We look at it every second Thursday and change it together when something changes.",
}

STRENGTHS = [
    ("Product knowledge", "Product knowledge", "I train the new colleagues, 14 so far"),
    ("Active listening", "Active listening", "96% satisfied customers over 12 months"),
    ("Trust of customers", None, "Kept the Bramley renewal without a discount"),
]

ASKS = [
    ("Approve the negotiation course, £420", "2026-11-26", None, "3.2"),
    ("Speak with Marcus Oyelaran about two calls I may shadow", "2026-12-04", None, "3.4"),
    ("Tell me one case where I negotiated well, and one where I did not", None, "Negotiation", None),
    ("Say which sales openings you expect in 2027", None, None, None),
]
