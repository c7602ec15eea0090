//! Pictures for choices and questions. Some are drawn here, so that a survey in Easy Read needs no other;
//! all stand beside words that say the same.

use crate::kit::ui::escape;
use crate::surveys::pictures::name_of;

/// The names of the drawings.
pub const DRAWN: [&str; 12] = [
    "yes.svg",
    "no.svg",
    "not-sure.svg",
    "good.svg",
    "all-right.svg",
    "bad.svg",
    "home.svg",
    "school.svg",
    "money.svg",
    "health.svg",
    "talking.svg",
    "food.svg",
];

/// A drawing by its name.
pub fn drawing(name: &str) -> Option<&'static str> {
    Some(match name {
        "yes.svg" => "<circle cx='32' cy='32' r='28' class='ring'/><path d='m18 33 10 10 19-21' class='line'/>",
        "no.svg" => "<circle cx='32' cy='32' r='28' class='ring'/><path d='m21 21 22 22m0-22L21 43' class='line'/>",
        "not-sure.svg" => {
            "<circle cx='32' cy='32' r='28' class='ring'/><path d='M24 25c0-10 16-10 16 0 0 6-8 6-8 13' class='line'/><circle cx='32' cy='47' r='2.5' class='ink'/>"
        }
        "good.svg" => {
            "<circle cx='32' cy='32' r='28' class='ring'/><circle cx='22' cy='26' r='3.5' class='ink'/><circle cx='42' cy='26' r='3.5' class='ink'/><path d='M20 39c5 9 19 9 24 0' class='line'/>"
        }
        "all-right.svg" => {
            "<circle cx='32' cy='32' r='28' class='ring'/><circle cx='22' cy='26' r='3.5' class='ink'/><circle cx='42' cy='26' r='3.5' class='ink'/><path d='M21 42h22' class='line'/>"
        }
        "bad.svg" => {
            "<circle cx='32' cy='32' r='28' class='ring'/><circle cx='22' cy='26' r='3.5' class='ink'/><circle cx='42' cy='26' r='3.5' class='ink'/><path d='M20 46c5-9 19-9 24 0' class='line'/>"
        }
        "home.svg" => "<path d='M8 32 32 11l24 21M15 27v26h34V27' class='line'/><path d='M27 53V38h10v15' class='line'/>",
        "school.svg" => {
            "<path d='M6 54V32h16l10-14 10 14h16v22z' class='line'/><path d='M32 18V7h10l-3 4 3 4H32M27 54V42h10v12M13 40h4m30 0h4' class='line'/>"
        }
        "money.svg" => {
            "<circle cx='32' cy='32' r='25' class='ring'/><path d='M41 22c-4-7-14-4-13 4l2 11c0 5-2 7-6 9h17M23 34h13' class='line'/>"
        }
        "health.svg" => "<path d='M25 10h14v15h15v14H39v15H25V39H10V25h15z' class='line'/>",
        "talking.svg" => "<path d='M7 12h32v22H22L13 43v-9H7zM45 24h12v20h-5v8l-8-8H28v-4' class='line'/>",
        "food.svg" => {
            "<path d='M8 32h48c0 12-10 21-24 21S8 44 8 32zM22 24c-4-5 4-8 0-13m10 13c-4-5 4-8 0-13m10 13c-4-5 4-8 0-13' class='line'/>"
        }
        _ => return None,
    })
}

/// A picture as HTML: drawn, or kept under `base`; empty for what is neither.
pub fn html(base: &str, cell: &str) -> String {
    let Some(name) = name_of(cell) else { return String::new() };
    match drawing(name) {
        Some(inside) => format!("<svg class=\"easy\" viewBox=\"0 0 64 64\" aria-hidden=\"true\" focusable=\"false\">{inside}</svg>"),
        None => format!("<img class=\"easy\" src=\"{base}/{}\" alt=\"\" loading=\"lazy\">", escape(&name.replace(' ', "%20"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_drawn_or_kept_and_nothing_else() {
        assert!(DRAWN.iter().all(|name| html("/p", name).starts_with("<svg")));
        assert_eq!(html("/p", "our hub.png"), "<img class=\"easy\" src=\"/p/our%20hub.png\" alt=\"\" loading=\"lazy\">");
        assert_eq!(html("/p", "https://example.org/x.png"), "");
        assert_eq!(html("/p", "\" onerror=alert(1)"), "");
    }
}
