//! What is absent and what is hidden look different.

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

/// Sensitive members that are required and optional.
#[derive(CognitoStructure)]
struct Hidden {
    #[required]
    #[sensitive]
    required: String,
    #[sensitive]
    optional: Option<i32>,
    #[keys(sensitive)]
    keys: Option<BTreeMap<String, i32>>,
    #[items(sensitive)]
    list: Option<Vec<i32>>,
}

#[test]
fn an_absent_value_a_hidden_one_and_an_empty_list_look_different() {
    let mut hidden = Hidden::builder().required("").build_unvalidated();
    assert_eq!(
        format!("{hidden:?}"),
        "Hidden { required: <hidden>, optional: None, keys: None, list: None }"
    );
    hidden.optional = Some(1);
    hidden.keys = Some([("a".into(), 1)].into());
    hidden.list = Some(vec![1, 2]);
    assert_eq!(
        format!("{hidden:?}"),
        "Hidden { required: <hidden>, optional: Some(<hidden>), keys: Some({<hidden>: 1}), \
         list: Some([<hidden>, <hidden>]) }"
    );
    hidden.list = Some(vec![]);
    assert!(format!("{hidden:#?}").contains("list: Some(\n        [],\n    ),"));
}
