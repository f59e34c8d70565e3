//! The user's generics, visibilities, `cfg`s and recursion are carried through.
#![allow(clippy::non_minimal_cfg, reason = "a `cfg` that is always true is what is tested")]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::hash::{BuildHasherDefault, DefaultHasher};

use cognito_request::{CognitoRequest, CognitoStructure, Fill, Value};

/// Lifetimes with bounds, parameters with bounds and defaults, constants, a `where` clause.
#[derive(CognitoStructure)]
struct Page<'a, 'b: 'a, T: Clone + Debug = String, U = u8, const N: usize = 3, const M: bool = true>
where
    U: Copy,
    Vec<T>: Clone,
    &'b str: Debug,
    Self: Sized,
{
    #[required]
    first: &'a str,
    second: Option<Cow<'b, str>>,
    #[required]
    items: Vec<T>,
    #[required]
    one: T,
    other: Option<U>,
    #[required]
    map: HashMap<&'a str, U, BuildHasherDefault<DefaultHasher>>,
}

#[test]
fn every_kind_of_parameter_is_carried() {
    let text = String::from("a");
    let page = Page::<String, u16, 7, false>::builder()
        .first(&text)
        .second("b")
        .items(["c"])
        .one("d".to_owned())
        .other(5)
        .map([("e", 6)])
        .build()
        .unwrap();
    let json = page.to_json();
    assert_eq!(
        json,
        r#"{"First":"a","Second":"b","Items":["c"],"One":"d","Other":5,"Map":{"e":6}}"#
    );
    let read: Page = serde_json::from_str(&json).unwrap();
    assert_eq!((read.first, read.one.as_str(), read.items.len()), ("a", "d", 1));
    assert_eq!((read.second.as_deref(), read.other, read.map.len()), (Some("b"), Some(5), 1));
}

/// A generic type within a generic function, which knows its parameter by the traits only.
#[derive(CognitoStructure)]
struct Wrapper<T> {
    #[required]
    inner: T,
    more: Option<Vec<T>>,
}

fn through<T: Value + for<'de> Fill<'de>>(inner: T) -> T {
    let json = Wrapper::builder().inner(inner).build().unwrap().to_json();
    let read = Wrapper::<T>::from_json(&json).unwrap();
    assert!(read.more.is_none());
    read.inner
}

#[test]
fn a_generic_function_needs_the_traits_only() {
    assert_eq!(through(7_i64), 7);
    assert_eq!(through(vec!["a".to_owned()]), ["a"]);
}

/// A type that holds itself, in every way that it can.
#[derive(CognitoStructure, Default)]
struct Node {
    name: Option<String>,
    next: Option<Box<Node>>,
    itself: Option<Box<Self>>,
    nodes: Option<Vec<Node>>,
    by_name: Option<BTreeMap<String, Self>>,
}

/// Two that hold each other, with a parameter.
#[derive(CognitoStructure)]
struct Left<T> {
    value: Option<T>,
    right: Option<Box<Right<T>>>,
}

#[derive(CognitoStructure)]
struct Right<T> {
    left: Option<Vec<Left<T>>>,
}

#[test]
fn a_type_can_hold_itself() {
    let leaf = || Node { name: Some("leaf".to_owned()), ..Node::default() };
    let builder = Node::builder().next(Box::new(leaf())).itself(Box::new(leaf())).nodes([leaf()]);
    let node = builder.by_name([("a", leaf())]).build().unwrap();
    let read = Node::from_json(&node.to_json()).unwrap();
    assert_eq!(read.to_json(), node.to_json());
    let names = [read.next.unwrap().name, read.itself.unwrap().name];
    assert_eq!(names, [Some("leaf".to_owned()), Some("leaf".to_owned())]);
    assert_eq!((read.nodes.unwrap().len(), read.by_name.unwrap().len()), (1, 1));

    let left = Left::<u8>::from_json(r#"{"Right":{"Left":[{"Value":1},{}]}}"#).unwrap();
    assert_eq!(left.right.unwrap().left.unwrap()[0].value, Some(1));
}

mod outer {
    pub(crate) mod inner {
        use cognito_request::{CognitoRequest, CognitoStructure};

        #[derive(CognitoStructure)]
        pub(in crate::outer) struct Hidden {
            #[required]
            pub(super) name: String,
        }

        #[derive(CognitoStructure)]
        struct Private {
            name: Option<String>,
        }

        #[derive(CognitoRequest)]
        pub(super) struct InnerRequest {
            #[required]
            pub(super) hidden: Hidden,
            private: Option<Private>,
        }

        pub(crate) fn json() -> String {
            let private = Private::builder().name("p").build_unvalidated();
            let hidden = Hidden::builder().name("h").build_unvalidated();
            let request = InnerRequest::builder().hidden(hidden).private(private);
            request.build_unvalidated().to_json()
        }
    }

    pub(crate) fn name() -> String {
        let hidden = inner::Hidden::builder().name("h").build().unwrap();
        inner::InnerRequest::builder().hidden(hidden).build().unwrap().hidden.name
    }
}

#[test]
fn any_visibility_will_do() {
    assert_eq!(outer::name(), "h");
    assert_eq!(outer::inner::json(), r#"{"Hidden":{"Name":"h"},"Private":{"Name":"p"}}"#);
}

/// Fields that are there and fields that are not, and attributes that are there sometimes.
#[derive(CognitoRequest)]
#[cfg_attr(all(), cognito(unsigned))]
#[cfg_attr(any(), cognito(action = "Nothing"))]
struct CfgRequest {
    #[cfg(any())]
    #[required]
    gone: NoSuchType,
    #[cfg(all())]
    #[required]
    kept: String,
    #[cfg_attr(all(), required)]
    required: u8,
    #[cfg_attr(any(), required)]
    optional: Option<u8>,
    #[cfg(all())]
    #[cfg_attr(all(), rename("also"), length(1..=2))]
    also: Option<String>,
}

#[test]
fn cfgs_are_followed() {
    assert!(CfgRequest::ACTION.unsigned);
    assert_eq!(CfgRequest::ACTION.name, "Cfg");
    let request = CfgRequest::builder().kept("k").required(1).also("a").build().unwrap();
    assert_eq!(request.to_json(), r#"{"Kept":"k","Required":1,"also":"a"}"#);
    assert_eq!((request.required, request.optional), (1, None));
    assert_eq!((request.kept.as_str(), request.also.as_deref()), ("k", Some("a")));
}

#[derive(CognitoRequest)]
struct UnitRequest;

#[derive(CognitoRequest)]
struct EmptyInput {}

#[test]
fn structs_without_fields_are_empty_objects() {
    assert_eq!(UnitRequest::builder().build().unwrap().to_json(), "{}");
    assert_eq!(EmptyInput::builder().build_unvalidated().to_json(), "{}");
    assert!(UnitRequest::from_json("{}").is_ok());
    assert!(EmptyInput::from_json("[]").is_err());
    assert_eq!(format!("{UnitRequest:?}"), "UnitRequest");
}
