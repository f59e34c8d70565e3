use super::markdown;

/// Each description and what comes of it.
const CASES: &[(&str, &str)] = &[
    ("", ""),
    (" \n ", ""),
    ("<p>One.</p> <p> Two. </p>", "One.\n\nTwo."),
    ("<p>One.<p/> Two.", "One.\n\nTwo."),
    ("a<br>b", "a\n\nb"),
    // Lists.
    (
        "<p>Of:</p> <ul> <li> <p>One.</p> <p>More.</p> </li> <li>Two.</li> </ul> <p>End.</p>",
        "Of:\n\n- One.\n\n  More.\n\n- Two.\n\nEnd.",
    ),
    ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
    (
        "<dl> <dt>ON</dt> <dd> <p>Always.</p> <p>Ever.</p> </dd> <dt>OFF</dt> </dl>",
        "- ON: Always.\n\n  Ever.\n\n- OFF:",
    ),
    ("<note> <p>Take care.</p> </note>", "**Note:** Take care."),
    ("<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "1. a\n2. b\n   - c"),
    (
        "<p>A.</p> <caution> <p>B.</p> </caution> <warning><p>C.</p></warning>",
        "A.\n\n**Caution:** B.\n\n**Warning:** C.",
    ),
    ("<p>Of:</p> <ul> <li> <p>one</p> </li> <li><p>two</p></li> </ul>", "Of:\n\n- one\n- two"),
    ("</ul>a</li></p>", "a"),
    ("<fullname>A</fullname><h2>B</h2><div>C</div>", "A\n\nB\n\nC"),
    // Within a paragraph.
    ("<code>a  b</code>s and <code></code>none", "`a b`s and none"),
    ("<code>a`b</code>", "`` a`b ``"),
    ("<code>a &lt;b&gt;</code>", "`a <b>`"),
    ("the <i> pre sign-up</i>, <b>x</b>", "the *pre sign-up*, **x**"),
    ("<i>open", "open"),
    ("<b> Note: </b>it <i></i><span class=\"x\">is</span>", "**Note:** it is"),
    ("<a href=\"https://a.b/c\">the <i>page</i></a>.", "[the *page*](https://a.b/c)."),
    ("<a target=\"_blank\" href='https://a.b/c'>d</a>", "[d](https://a.b/c)"),
    (
        "see<a href=\"https://a.example/b(c)\"> The Page</a>.",
        "see [The Page](<https://a.example/b(c)>).",
    ),
    ("<a href=\"javascript:x\">y</a> <a>z</a>", "y z"),
    // Names and addresses.
    (
        "Set ClientId's URLs, OpenIDs and client_id.",
        "Set `ClientId`'s URLs, `OpenIDs` and `client_id`.",
    ),
    ("_private call() \"a_b\".", "\\_private `call()` \"`a_b`\"."),
    ("OAuth, APIs, iOS, don't", "OAuth, APIs, iOS, don't"),
    ("(https://a.example/b_c).", "(<https://a.example/b_c>)."),
    ("Such as myapp://example.", "Such as `myapp://example`."),
    // What looks like markup.
    ("a <b", "a \\<b"),
    ("Vec<T> & &amp; [x](y) 2*3 ~", "Vec\\<T> \\& \\&amp; \\[x\\](y) 2\\*3 \\~"),
    ("# one", "\\# one"),
    ("one of [a], <UserPoolId>", "one of \\[a\\], \\<`UserPoolId`>"),
    ("a < b & `[c]`", "a \\< b \\& `[c]`"),
    ("an unclosed ` stays", "an unclosed \\` stays"),
    ("<p>&quot;&#39;&lt;a&gt;&unknown; a&nbsp;b</p>", "\"'\\<a>\\&unknown; a b"),
    ("see https://a.b/c#d.", "see <https://a.b/c#d>."),
    ("a\u{202e}b\r\u{0}c <code>d\u{2066}\u{7}</code>", "a b c `d`"),
    ("1. one", "1\\. one"),
    ("a `Vec<T>` b ` c", "a `Vec<T>` b \\` c"),
    ("a\nb\n\n- c\n- d\n  e\n\nf", "a b\n\n- c\n- d e\n\nf"),
];

#[test]
fn descriptions_become_markdown() {
    for (description, expected) in CASES {
        assert_eq!(markdown(description), *expected, "{description}");
    }
}

#[test]
fn no_text_is_too_odd() {
    let pieces = [
        "<",
        ">",
        "</",
        "<p>",
        "<code>",
        "</a>",
        "<a href=\"",
        "`",
        "&",
        "&#x;",
        "é",
        " ",
        "_",
        "</ul>",
    ];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                let text = format!("{first}{second}{third}<b>{third}{second}{first}é");
                assert!(markdown(&text).len() <= text.len() * 4, "{text}");
            }
        }
    }
}
