//! Entry after entry, and when pages are asked for.

use std::cell::RefCell;

use cognito_actions::user_pools::{ListUserPoolsRequest, ListUserPoolsResponse};

/// A server whose pages list so many pools each, numbered through, or fail.
struct Server {
    pages: Vec<Result<usize, &'static str>>,
    asked: RefCell<usize>,
}

impl Server {
    fn new(pages: &[Result<usize, &'static str>]) -> Server {
        Server { pages: pages.to_vec(), asked: RefCell::default() }
    }

    fn asked(&self) -> usize {
        *self.asked.borrow()
    }

    fn send(&self, request: &ListUserPoolsRequest) -> Result<ListUserPoolsResponse, &'static str> {
        let mut asked = self.asked.borrow_mut();
        let (page, before) = (self.pages[*asked], &self.pages[..*asked]);
        *asked += 1;
        assert_eq!(request.next_token.as_deref().unwrap_or("0"), before.len().to_string());
        let first: usize = before.iter().flatten().sum();
        let pools: Vec<_> =
            (first..first + page?).map(|pool| format!("{{\"Name\": \"{pool}\"}}")).collect();
        let more = *asked < self.pages.len();
        let token = if more { format!("\"{asked}\"") } else { "null".to_owned() };
        let json = format!("{{\"UserPools\": [{}], \"NextToken\": {token}}}", pools.join(","));
        Ok(ListUserPoolsResponse::from_json(&json).unwrap())
    }
}

fn request() -> ListUserPoolsRequest {
    ListUserPoolsRequest::builder().max_results(60).build().unwrap()
}

/// What the items are: the names of the pools, or the error.
fn items(server: &Server) -> impl Iterator<Item = Result<String, &'static str>> {
    request()
        .pages(|request| server.send(request))
        .items(|page| page.user_pools.unwrap_or_default())
        .map(|pool| pool.map(|pool| pool.name.unwrap()))
}

#[test]
fn entries_follow_across_pages_and_empty_ones_are_passed_over() {
    let server = Server::new(&[Ok(0), Ok(2), Ok(0), Ok(0), Ok(3), Ok(0)]);
    let names: Result<Vec<_>, _> = items(&server).collect();
    assert_eq!(names.unwrap(), ["0", "1", "2", "3", "4"]);
    assert_eq!(server.asked(), 6);
    assert_eq!(items(&Server::new(&[Ok(0)])).count(), 0);
}

#[test]
fn an_error_stands_behind_the_entries_before_it_and_is_the_last() {
    let server = Server::new(&[Ok(2), Err("no"), Ok(1)]);
    let mut items = items(&server);
    assert_eq!(items.next(), Some(Ok("0".to_owned())));
    assert_eq!(items.next(), Some(Ok("1".to_owned())));
    assert_eq!(items.next(), Some(Err("no")));
    assert_eq!((items.next(), items.next()), (None, None));
    drop(items);
    assert_eq!(server.asked(), 2);
}

#[test]
fn a_page_is_asked_for_when_it_is_wanted() {
    let server = Server::new(&[Ok(2), Ok(2), Ok(2)]);
    let mut pages = request().pages(|request| server.send(request));
    assert_eq!(server.asked(), 0);
    assert!(pages.next().is_some());
    assert_eq!(server.asked(), 1);
    drop(pages);

    let server = Server::new(&[Ok(2), Ok(2), Ok(2)]);
    assert_eq!(items(&server).take(2).count(), 2);
    assert_eq!(server.asked(), 1);
}

#[test]
fn an_entry_can_be_of_any_type() {
    let server = Server::new(&[Ok(1), Ok(2)]);
    let counts = request().pages(|request| server.send(request)).items(|page| page.user_pools);
    let counts: Vec<usize> = counts.map(|pools| pools.unwrap().len()).collect();
    assert_eq!(counts, [1, 2]);
}

#[test]
fn no_token_is_printed() {
    let request = ListUserPoolsRequest::builder().max_results(1).next_token("hush");
    let mut pages = request.build().unwrap().pages(|_| Err(()));
    let printed = format!("{pages:?}");
    assert!(printed.contains("ended: false") && !printed.contains("hush"), "{printed}");
    assert!(pages.next().is_some());
    let printed = format!("{:?}", pages.items(|page: ListUserPoolsResponse| page.user_pools));
    assert!(printed.contains("ended: true") && !printed.contains("hush"), "{printed}");
}
