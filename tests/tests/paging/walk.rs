//! A server in a closure, and what it is asked.

use cognito_request::definition::Kind;
use cognito_request::{Fill, PagedRequest, Paging, json};
use serde_json::{Map, Value, json};

/// What the server does when it is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reply {
    /// Answers a page with this token, `null` included.
    Page(Option<&'static str>),
    /// Answers a page without a token.
    Last,
    /// Answers an error.
    Fails,
}

/// What came of it.
#[derive(Debug, PartialEq)]
pub(crate) struct Walked {
    /// The bodies that were sent.
    pub(crate) sent: Vec<Value>,
    /// The outputs, written again, and the errors as how often the server had been asked.
    pub(crate) got: Vec<Result<Value, usize>>,
}

/// Pages through an action from a request with this token, while the server does one after the
/// other of these, round and round.
pub(crate) type Walk = fn(token: Option<&str>, replies: &[Reply]) -> Walked;

/// So often at most, where nothing else ends it.
const ENOUGH: usize = 20;

/// A body with what the request requires, and this token.
pub(crate) fn body<R: PagedRequest>(token: Option<&str>) -> Value {
    let mut body = Map::new();
    for property in R::DEFINITION.properties.iter().filter(|property| property.required) {
        let value = if matches!(property.kind, Kind::String) { json!("x") } else { json!(1) };
        body.insert(property.name.to_owned(), value);
    }
    if let Some(limit) = R::PAGING.limit {
        body.insert(limit.to_owned(), json!(2));
    }
    if let Some(token) = token {
        body.insert(R::PAGING.input_token.to_owned(), json!(token));
    }
    Value::Object(body)
}

/// The body of a reply: one entry, and perhaps a token.
pub(crate) fn page(paging: &Paging, reply: Reply) -> Option<Value> {
    let mut body = json!({paging.result: [{}]});
    match reply {
        Reply::Page(token) => body[paging.output_token] = json!(token),
        Reply::Last => {}
        Reply::Fails => return None,
    }
    Some(body)
}

struct Server<'r> {
    replies: &'r [Reply],
    sent: Vec<Value>,
}

impl Server<'_> {
    fn answer<R>(&mut self, request: &R) -> Result<R::Output, usize>
    where
        R: PagedRequest,
    {
        let reply = self.replies[self.sent.len() % self.replies.len()];
        self.sent.push(serde_json::from_str(&json::write(request)).unwrap());
        let page = page(R::PAGING, reply).ok_or(self.sent.len())?;
        Ok(json::read(page.to_string().as_bytes()).unwrap())
    }
}

/// An output, written again.
fn again<T: cognito_request::Value>(output: &T) -> Value {
    serde_json::from_str(&json::write(output)).unwrap()
}

fn first<R: for<'de> Fill<'de> + PagedRequest>(token: Option<&str>) -> R {
    json::read(body::<R>(token).to_string().as_bytes()).unwrap()
}

/// By the iterator.
pub(crate) fn pages<R>(token: Option<&str>, replies: &[Reply]) -> Walked
where
    R: PagedRequest + for<'de> Fill<'de>,
{
    let mut server = Server { replies, sent: Vec::new() };
    let mut pages = first::<R>(token).pages(|request| server.answer(request));
    let got = pages.by_ref().take(ENOUGH).map(|page| page.map(|page| again(&page))).collect();
    // It has ended, and asks no more.
    assert!(pages.next().is_none() && pages.next().is_none());
    drop(pages);
    Walked { sent: server.sent, got }
}

/// By the method, as asynchronous programs do.
pub(crate) fn next_requests<R>(token: Option<&str>, replies: &[Reply]) -> Walked
where
    R: PagedRequest + for<'de> Fill<'de>,
{
    let mut server = Server { replies, sent: Vec::new() };
    let (mut next, mut got) = (Some(first::<R>(token)), Vec::new());
    while let Some(request) = next.take_if(|_| got.len() < ENOUGH) {
        let output = server.answer(&request);
        next = output.as_ref().ok().and_then(|output| request.next_request(output));
        got.push(output.map(|output| again(&output)));
    }
    Walked { sent: server.sent, got }
}
