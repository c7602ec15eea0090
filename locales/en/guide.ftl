# The guided path: a few questions that end at the right door.
guide-title = Find your next step
guide-lead = Five short questions. You can skip any of them. We do not need your name.
guide-skip = Skip this question
guide-result-title = What you can do now
guide-result-999 = You said someone is in danger now. Please call 999.
guide-result-call = Please call us today. A person will listen and act.
guide-result-ask = Ask us for help. You do not have to answer these questions again.
guide-result-ask-button = Ask us for help with these answers
guide-result-services = Services that may help
guide-result-none = We found no service for this near you. Ask us: we will find help.
guide-result-all = See all of them
