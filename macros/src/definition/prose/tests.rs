use super::markdown;

#[test]
fn plain_text_is_kept() {
    assert_eq!(markdown("A name: `email`."), " A name: `email`.");
    assert_eq!(markdown("  Two\n  lines. "), " Two lines.");
    assert_eq!(markdown(""), "");
    assert_eq!(markdown(" \n "), "");
}

#[test]
fn what_rustdoc_would_mistake_is_escaped() {
    assert_eq!(markdown("one of [a], <UserPoolId>"), " one of \\[a\\], \\<UserPoolId>");
    assert_eq!(markdown("see https://a.b/c#d."), " see <https://a.b/c#d>.");
    assert_eq!(markdown("a < b & `[c]`"), " a \\< b & `[c]`");
    assert_eq!(markdown("an unclosed ` stays"), " an unclosed ` stays");
}

#[test]
fn paragraphs_are_apart() {
    assert_eq!(markdown("<p>One.</p> <p>Two.</p>"), " One.\n\n Two.");
    assert_eq!(markdown("<p/>One.<br/>Two."), " One.\n\n Two.");
}

#[test]
fn lists_have_an_item_on_each_line() {
    let html =
        "<p>Of:</p> <ul> <li> <p>one</p> </li> <li><p>two</p><p>more</p></li> </ul> <p>End.</p>";
    assert_eq!(markdown(html), " Of:\n\n - one\n - two\n\n   more\n\n End.");
    assert_eq!(markdown("<ol><li>a</li><li>b</li></ol>"), " 1. a\n 2. b");
    let nested = "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>";
    assert_eq!(markdown(nested), " - a\n   - b\n - c");
    assert_eq!(
        markdown("<dl><dt>A</dt><dd>first</dd><dt>B</dt><dd>second</dd></dl>"),
        " A first\n\n B second"
    );
}

#[test]
fn marks_are_those_of_markdown() {
    assert_eq!(markdown("<i>a</i> <b>b</b> <code>c_d</code>"), " *a* **b** `c_d`");
    assert_eq!(markdown("<b> Note: </b>it"), " **Note:** it");
    assert_eq!(markdown("<code>a`b</code> <code></code>"), " `` a`b ``");
    assert_eq!(markdown("<code>&lt;[a]&gt;</code>"), " `<[a]>`");
    assert_eq!(markdown("<i></i>a<b>c"), " a**c**");
}

#[test]
fn links_are_those_of_markdown() {
    let html = "<a href=\"https://a.b/c\">the <i>page</i></a>.";
    assert_eq!(markdown(html), " [the *page*](https://a.b/c).");
    assert_eq!(markdown("<a href=\"javascript:x\">a</a> <a>b</a>"), " a b");
}

#[test]
fn a_note_says_that_it_is_one() {
    let html = "<p>A.</p> <note> <p>Careful.</p> </note> <important><p>More.</p></important>";
    assert_eq!(markdown(html), " A.\n\n **Note:** Careful.\n\n **Important:** More.");
}

#[test]
fn entities_are_characters() {
    assert_eq!(markdown("&amp;&quot;&#39;&lt;a&gt;&unknown;"), " &\"'\\<a>&unknown;");
    assert_eq!(markdown("a&nbsp;b"), " a b");
}

#[test]
fn odd_html_is_no_reason_to_panic() {
    let odd = [
        "<",
        "</",
        "<>",
        "</>",
        "<p",
        "</ul></ul>x",
        "<li>x",
        "<code>",
        "<a href=",
        "<a href=\"",
        "&",
        "`",
        "<ul>",
        "ö<ö>ö</ö>`ö",
        "</note>",
    ];
    for text in odd {
        let _ = markdown(text);
    }
}
