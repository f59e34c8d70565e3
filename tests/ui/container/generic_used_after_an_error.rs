//! rule: generic-stubs

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct Page<'a, T: Clone, const N: usize>
where
    T: PartialEq,
{
    #[required]
    items: Vec<T>,
    token: &'a str,
}

fn first<'a>(page: &Page<'a, String, 3>) -> &'a str {
    page.token
}

fn main() {
    let page = Page::<String, 3>::builder().items(["ada"]).build().unwrap();
    println!("{} {:?}", first(&page), page.items);
}
