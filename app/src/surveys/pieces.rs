//! Labels with expressions in them.

/// A text with the expressions in it: what is said as it stands, and what is worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Said(String),
    Worked(String),
}

/// Parts a label at `${name}` and at `instance(…)…`.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut said = String::new();
    let mut rest = text;
    loop {
        let next = [rest.find("${"), rest.find("instance(")].into_iter().flatten().min();
        let Some(at) = next else { break };
        let (before, from) = rest.split_at(at);
        let length = if from.starts_with("${") { from.find('}').map(|end| end + 1) } else { Some(path_length(from)) };
        let Some(length) = length else { break };
        said.push_str(before);
        if !said.is_empty() {
            pieces.push(Piece::Said(std::mem::take(&mut said)));
        }
        pieces.push(Piece::Worked(from[..length].to_owned()));
        rest = &from[length..];
    }
    said.push_str(rest);
    if !said.is_empty() {
        pieces.push(Piece::Said(said));
    }
    pieces
}

/// Letters of a path that begins with a function: its brackets, and the steps behind them.
fn path_length(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) | (None, '/' | '-' | '_' | '.') => {}
            (None, '\'' | '"') => quote = Some(letter),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            (None, _) if depth > 0 || letter.is_alphanumeric() => {}
            _ => return at,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_parted_where_something_is_worked_out() {
        let said = |text: &str| Piece::Said(text.to_owned());
        let worked = |text: &str| Piece::Worked(text.to_owned());
        assert_eq!(pieces("Hello ${name}!"), [said("Hello "), worked("${name}"), said("!")]);
        let path = "instance('c2')/root/item[contains(name, ${q2})]/label";
        assert_eq!(pieces(&format!("A {path} b")), [said("A "), worked(path), said(" b")]);
        assert_eq!(pieces("plain ${"), [said("plain ${")]);
    }
}
