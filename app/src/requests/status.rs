//! Where a request is: a function of facts, in one place.

use crate::kit::moment::Timestamp;

/// What has happened to a request, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub claimed_at: Option<Timestamp>,
    pub question_open: bool,
    pub decided_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
    pub reopened_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Submitted,
    Claimed,
    WaitingForInformation,
    Decided,
    Closed,
    Reopened,
    Withdrawn,
}

/// What can be done with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Claim,
    Release,
    Ask,
    Answer,
    Decide,
    Close,
    Reopen,
    Withdraw,
    /// Saying that it is more urgent, or less.
    Weigh,
}

impl Status {
    pub fn of(facts: &Facts) -> Self {
        match facts {
            Facts { withdrawn_at: Some(_), .. } => Self::Withdrawn,
            Facts { closed_at: Some(_), .. } => Self::Closed,
            Facts { decided_at: Some(_), .. } => Self::Decided,
            Facts { question_open: true, .. } => Self::WaitingForInformation,
            Facts { claimed_at: Some(_), .. } => Self::Claimed,
            Facts { reopened_at: Some(_), .. } => Self::Reopened,
            _ => Self::Submitted,
        }
    }

    /// The only transitions there are.
    pub fn allows(self, action: Action) -> bool {
        use Action::{Answer, Ask, Claim, Close, Decide, Release, Reopen, Weigh, Withdraw};
        match self {
            Self::Submitted | Self::Reopened => matches!(action, Claim | Withdraw | Weigh),
            Self::Claimed => matches!(action, Release | Ask | Decide | Withdraw | Weigh),
            Self::WaitingForInformation => matches!(action, Release | Answer | Decide | Withdraw | Claim | Weigh),
            Self::Decided => matches!(action, Close | Reopen),
            Self::Closed => matches!(action, Reopen),
            Self::Withdrawn => false,
        }
    }

    /// The last part of its keys: `follow-status-…`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Claimed => "claimed",
            Self::WaitingForInformation => "waiting",
            Self::Decided => "decided",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::Withdrawn => "withdrawn",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ACTIONS: [Action; 9] = [
        Action::Claim,
        Action::Release,
        Action::Ask,
        Action::Answer,
        Action::Decide,
        Action::Close,
        Action::Reopen,
        Action::Withdraw,
        Action::Weigh,
    ];

    fn done(mut facts: Facts, action: Action) -> Facts {
        let now = Some(Timestamp(1));
        match action {
            Action::Claim => facts.claimed_at = now,
            Action::Release => facts.claimed_at = None,
            Action::Ask => facts.question_open = true,
            Action::Answer => facts.question_open = false,
            Action::Decide => (facts.decided_at, facts.question_open) = (now, false),
            Action::Close => facts.closed_at = now,
            Action::Reopen => facts = Facts { reopened_at: now, ..Facts::default() },
            Action::Withdraw => facts.withdrawn_at = now,
            Action::Weigh => {}
        }
        facts
    }

    proptest! {
        #[test]
        fn nothing_is_decided_twice_and_the_withdrawn_stay_so(actions in prop::collection::vec(prop::sample::select(&ACTIONS[..]), 0..40)) {
            let mut facts = Facts::default();
            for action in actions {
                let before = Status::of(&facts);
                if !before.allows(action) {
                    continue;
                }
                prop_assert_ne!(before, Status::Withdrawn);
                if action == Action::Decide {
                    prop_assert!(facts.decided_at.is_none());
                }
                facts = done(facts, action);
                let after = Status::of(&facts);
                match action {
                    Action::Withdraw => prop_assert_eq!(after, Status::Withdrawn),
                    Action::Decide => prop_assert_eq!(after, Status::Decided),
                    Action::Close => prop_assert_eq!(after, Status::Closed),
                    Action::Reopen => prop_assert_eq!(after, Status::Reopened),
                    Action::Ask => prop_assert_eq!(after, Status::WaitingForInformation),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn each_status_allows_just_its_own() {
        let allowed = |status: Status| ACTIONS.into_iter().filter(|action| status.allows(*action)).count();
        let counts = [
            Status::Submitted,
            Status::Claimed,
            Status::WaitingForInformation,
            Status::Decided,
            Status::Closed,
            Status::Reopened,
            Status::Withdrawn,
        ]
        .map(allowed);
        assert_eq!(counts, [3, 5, 6, 2, 1, 3, 0]);
    }
}
