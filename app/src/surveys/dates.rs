//! Dates in expressions. XPath knows numbers and texts alone; forms compare dates and count days between
//! them. So before an expression is worked out, what is a date in a comparison, a sum or a difference
//! becomes its days since 1970. Inside predicates it stays a text.

use jiff::civil::{Date, DateTime};
use rxeval::Expr;
use rxeval::parser::BinaryOp;

/// `string` works a part out, as a text.
pub fn as_days(expression: Expr, string: &dyn Fn(&Expr) -> Option<String>) -> Expr {
    match expression {
        Expr::Function { name, args } if name == "decimal-date-time" => {
            let days = args.first().and_then(|argument| string(&as_days(argument.clone(), string))).and_then(|text| days(&text));
            Expr::Number(days.unwrap_or(f64::NAN))
        }
        Expr::Function { name, args } => {
            Expr::Function { name, args: args.into_iter().map(|argument| as_days(argument, string)).collect() }
        }
        Expr::Binary { op, left, right } => {
            let (left, right) = (as_days(*left, string), as_days(*right, string));
            let counted = matches!(
                op,
                BinaryOp::Less | BinaryOp::LessEqual | BinaryOp::Greater | BinaryOp::GreaterEqual | BinaryOp::Add | BinaryOp::Subtract
            );
            let number = |part: Expr| match part {
                Expr::Number(_) | Expr::Binary { .. } | Expr::Negate(_) => part,
                other => match string(&other).as_deref().and_then(days) {
                    Some(days) => Expr::Number(days),
                    None => other,
                },
            };
            let (left, right) = if counted { (number(left), number(right)) } else { (left, right) };
            Expr::Binary { op, left: Box::new(left), right: Box::new(right) }
        }
        Expr::Negate(inner) => Expr::Negate(Box::new(as_days(*inner, string))),
        other => other,
    }
}

/// Days since 1970 of a date, or of a date with an hour.
fn days(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.len() < 10 || !text.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let origin = jiff::civil::date(1970, 1, 1);
    if text.len() == 10 {
        let date: Date = text.parse().ok()?;
        return Some(f64::from((date - origin).get_days()));
    }
    let moment: DateTime = text.get(..19).or(Some(text))?.parse().ok()?;
    let whole = f64::from((moment.date() - origin).get_days());
    let seconds = f64::from(moment.hour()) * 3_600.0 + f64::from(moment.minute()) * 60.0 + f64::from(moment.second());
    Some(whole + seconds / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_its_days() {
        assert_eq!(days("1970-01-02"), Some(1.0));
        assert_eq!(days("2026-11-25T12:00:00"), days("2026-11-25").map(|whole| whole + 0.5));
        assert_eq!(days("2026-13-01"), None);
        assert_eq!(days("12"), None);
    }
}
