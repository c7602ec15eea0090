# Messages that leave the portal. They name no child, no service and no team.
message-subject = A message for you
message-sent-body = You can follow this with reference { $reference }. The code is on the page you saw. Address: { $address }
message-update-body = There is news for you. Look with reference { $reference } and your code. Address: { $address }
message-return-body = To go on, use the code { $code }. Address: { $address }
message-not-you = If this is not for you, delete it. You need to do nothing.
message-plan-body = There is something new for you. Look here: { $address }
message-code-body = Your code is { $code }. It works for ten minutes. Type it here: { $address }
message-review-body = We want to look at something with you again soon. Read it before: { $address }
message-forgotten-body = We do not write to this address any more. If you did not ask for that, call us: { $phone }. Address: { $address }
