//! A browser without a window: keeps cookies, posts forms from the same origin.

use std::collections::BTreeMap;

use app::kit::portal::Portal;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use scraper::{Html, Selector};
use tower::ServiceExt;

#[derive(Clone)]
pub struct Client {
    portal: Portal,
    cookies: BTreeMap<String, String>,
    pub origin: Option<String>,
    pub headers: Vec<(&'static str, &'static str)>,
    /// What a body is, where it is no form.
    pub content_type: Option<String>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Client {
    pub fn new(portal: &Portal) -> Self {
        Self {
            portal: portal.clone(),
            cookies: BTreeMap::new(),
            origin: Some("http://portal.test".to_owned()),
            headers: Vec::new(),
            content_type: None,
        }
    }

    /// The same browser, served by another portal.
    pub fn serve_by(&mut self, portal: &Portal) {
        self.portal = portal.clone();
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect::<Vec<_>>().join("&");
        self.send(Method::POST, path, Some(body.into_bytes())).await
    }

    /// Sends fields and a file, as a browser does.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
        self.upload_called(path, fields, "a.xlf", file).await
    }

    pub async fn upload_called(&mut self, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(format!("--edge\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        body.extend(format!("--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n").into_bytes());
        body.extend(file);
        body.extend(b"\r\n--edge--\r\n");
        self.content_type = Some("multipart/form-data; boundary=edge".to_owned());
        let answer = self.send(Method::POST, path, Some(body)).await;
        self.content_type = None;
        answer
    }

    /// Opens a page and sends one of its forms: the hidden fields as they stand, and `fields`.
    pub async fn fill(&mut self, page: &str, form: &str, fields: &[(&str, &str)]) -> Answer {
        let (action, mut all) = self.get(page).await.form(form);
        all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let all: Vec<_> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(&action, &all).await
    }

    pub async fn send(&mut self, method: Method, path: &str, body: Option<Vec<u8>>) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "portal.test");
        if !self.cookies.is_empty() {
            let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
            request = request.header(header::COOKIE, cookies);
        }
        for (name, value) in &self.headers {
            request = request.header(*name, *value);
        }
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, self.content_type.as_deref().unwrap_or("application/x-www-form-urlencoded"));
            if let Some(origin) = &self.origin {
                request = request
                    .header(header::ORIGIN, origin)
                    .header("sec-fetch-site", if origin == "http://portal.test" { "same-origin" } else { "cross-site" });
            }
        }
        let request = request.body(Body::from(body.unwrap_or_default())).unwrap();
        let response = server::boot::service(&self.portal).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().unwrap();
            let (name, rest) = text.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Signs in as one of the demonstration's staff.
    pub async fn sign_in(&mut self, email: &str) {
        for account in app::accounts::store::all(&self.portal.db).await.unwrap() {
            if account.email == email {
                let code = app::accounts::store::code_now(&self.portal, &account).unwrap().unwrap();
                let answer = self.post("/staff/sign-in", &[("email", email), ("password", server::demo::PASSWORD), ("code", &code)]).await;
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
                return;
            }
        }
        panic!("there is no {email}");
    }
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    /// The text of all that a selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).unwrap();
        page.select(&selector).map(|found| found.text().collect::<String>().trim().to_owned()).collect()
    }

    /// Where all links and forms go.
    pub fn addresses(&self) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        let of = |selector: &str, name: &str| {
            let selector = Selector::parse(selector).unwrap();
            page.select(&selector).filter_map(|found| found.attr(name).map(str::to_owned)).collect::<Vec<_>>()
        };
        [of("[href]", "href"), of("[action]", "action"), of("[formaction]", "formaction")].concat()
    }

    /// Where a form goes, and its hidden fields.
    pub fn form(&self, selector: &str) -> (String, Vec<(String, String)>) {
        let page = Html::parse_document(&self.text);
        let (form, hidden) = (Selector::parse(selector).unwrap(), Selector::parse("input[type=hidden]").unwrap());
        let form = page.select(&form).next().unwrap_or_else(|| panic!("no {selector} in {}", self.text));
        let of = |input: scraper::ElementRef, name| input.attr(name).unwrap_or_default().to_owned();
        (of(form, "action"), form.select(&hidden).map(|input| (of(input, "name"), of(input, "value"))).collect())
    }

    pub fn one(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("no {selector} in {}", self.text))
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}

pub fn encoded(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
