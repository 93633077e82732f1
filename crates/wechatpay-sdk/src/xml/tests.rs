//! Documents that are accepted, and documents that are refused.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{looks_like_xml, parse, write};

fn members(xml: &str) -> Result<Vec<(String, String)>, String> {
    let document = parse(xml.as_bytes())?;
    Ok(document.members().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
}

#[test]
fn text_cdata_and_references_are_one_text() {
    let xml = "<?xml version=\"1.0\"?>\n<xml>\n  <a><![CDATA[<b>&amp;]]></a>\n  <b>1 &lt; 2 &#x4E2D;</b>\
               <c/><d> </d>\n</xml>\n";
    let expected = [("a", "<b>&amp;"), ("b", "1 < 2 中"), ("c", ""), ("d", " ")];
    let found = members(xml).unwrap();
    assert_eq!(found.len(), expected.len());
    for ((name, text), expected) in found.iter().zip(expected) {
        assert_eq!((name.as_str(), text.as_str()), expected);
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let found = members("\u{feff}<xml><a>1</a></xml>").unwrap();
    assert_eq!(found, [("a".to_owned(), "1".to_owned())]);
    assert!(looks_like_xml("\u{feff}<xml>".as_bytes()) && !looks_like_xml(b"`2026"));
}

#[test]
fn nested_elements_become_objects_and_lists() {
    let xml = "<xml><n>2</n><list><i><t>a</t></i><i><t>b</t></i></list></xml>";
    let document = parse(xml.as_bytes()).unwrap();
    assert!(document.is_nested());
    let expected = json!({"n": "2", "list": {"i": [{"t": "a"}, {"t": "b"}]}});
    assert_eq!(Value::Object(document.into_json()), expected);
}

#[test]
fn a_member_of_the_root_with_elements_inside_may_repeat() {
    let xml = "<xml><m><a>1</a></m><total>2</total><m><a>2</a><b>3</b></m></xml>";
    let document = parse(xml.as_bytes()).unwrap();
    assert!(document.is_nested());
    assert_eq!(document.get("total"), Some("2"));
    assert_eq!(document.get("m"), Some(""));
    let expected = json!({"m": [{"a": "1"}, {"a": "2", "b": "3"}], "total": "2"});
    assert_eq!(Value::Object(document.into_json()), expected);
}

#[test]
fn hostile_documents_are_refused() {
    let deep = format!("{}{}", "<a>".repeat(9), "</a>".repeat(9));
    let many: String = (0..40).map(|n| format!("<m{n}>1</m{n}>")).collect();
    let many = format!("<xml>{many}<m7>2</m7></xml>");
    for (xml, why) in [
        (
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><a>&e;</a></xml>",
            "document type",
        ),
        ("<xml><a>&e;</a></xml>", "entity"),
        ("<xml><?php x?></xml>", "processing instruction"),
        ("<xml><sign>1</sign><sign>2</sign></xml>", "twice"),
        (many.as_str(), "`m7` twice"),
        ("<xml><m><a>1</a></m><m>2</m></xml>", "`m` twice"),
        ("<xml><m>1</m><b/><m><a>2</a></m></xml>", "`m` twice"),
        ("<xml><m><a>1</a></m><m/></xml>", "`m` twice"),
        (deep.as_str(), "nested more than 8 deep"),
        ("<xml><a>x<b/></a></xml>", "mixes"),
        ("<xml><a><b/>x</a></xml>", "mixes"),
        ("<xml>x<a/></xml>", "mixes"),
        ("<xml></xml><xml></xml>", "second root"),
        ("<xml><a></xml>", ""),
        ("<xml>", "within"),
        ("", "empty"),
        ("text", "outside"),
        ("<xml><a>&#0;</a></xml>", ""),
    ] {
        let error = members(xml).expect_err(xml);
        assert!(error.contains(why), "{xml}: {error}");
    }
    assert!(parse(b"<xml><a>\xff</a></xml>").is_err());
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        let _ = parse(&bytes);
    }

    /// As above, nearer to XML.
    #[test]
    fn no_markup_panics(xml in "(<|>|/|!|\\[|\\]|&|;|#|xml|a|CDATA|DOCTYPE|-| |\"|\\?|中){0,40}") {
        let _ = parse(xml.as_bytes());
    }

    #[test]
    fn what_is_written_reads_back(
        values in prop::collection::btree_map(
            "[a-zA-Z_][a-zA-Z0-9_]{0,8}", "[\t\n\r -\u{d7ff}\u{e000}-\u{fffd}]{0,16}", 0..40),
    ) {
        let pairs = values.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let xml = write(pairs.clone());
        let read = parse(&xml).unwrap();
        prop_assert!(pairs.eq(read.members()));
    }
}

#[test]
fn line_ends_are_line_feeds() {
    let xml = "<xml>\r\n<a>1\r\n2\r3\n4&#13;&#xD;\r\n5</a><b><![CDATA[\r\n\r]]></b>\r</xml>\r\n";
    let expected = [("a", "1\n2\n3\n4\r\r\n5"), ("b", "\n\n")];
    assert_eq!(members(xml).unwrap(), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn what_xml_allows_is_read() {
    for xml in [
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes' ?>\n<xml><a>1</a></xml>",
        "<?xml version='1.0' encoding='utf-8'?><xml><a>1</a></xml>",
        "\u{feff}<?xml version = \"1.0\"?><xml><a>1</a></xml>",
        "<!-- - -->\n<xml ><a\n>1</a\t></xml >\n<!---->",
        "<xml version=\"1\" lang='\"&lt;&#65;>'><a b = '' >1</a></xml>",
        "<xml><a><!-- <b> ]]> & -->1</a></xml>",
        "<xml><a><![CDATA[]]>1<![CDATA[]]></a></xml>",
        "<xml><a>&#0000049;</a></xml>",
        "<xml><![CDATA[ ]]><a>1</a>&#32;</xml>",
    ] {
        assert_eq!(members(xml).as_deref(), Ok(&[("a".to_owned(), "1".to_owned())][..]), "{xml}");
    }
    let rare = "<xml><数.a-1·>&#x10FFFF;\u{85}\u{7f}]]&gt;</数.a-1·></xml>";
    let expected = ("数.a-1·".to_owned(), "\u{10ffff}\u{85}\u{7f}]]>".to_owned());
    assert_eq!(members(rare).unwrap(), [expected]);
}

/// Each of these is refused by other readers of XML, or read in another way.
#[test]
fn what_is_no_xml_is_refused() {
    let long = format!("<xml><{0}>1</{0}></xml>", "a".repeat(257));
    for (xml, why) in [
        // Names that hold another member.
        ("<xml><a=1&b>2</a=1&b></xml>", "name"),
        (
            "<xml><trade_state=PAYERROR&trade_type>JSAPI</trade_state=PAYERROR&trade_type></xml>",
            "name",
        ),
        ("<xml><a=1/></xml>", "name"),
        ("<xml><1>1</1></xml>", "name"),
        ("<xml><-a/></xml>", "name"),
        ("<xml><a;/></xml>", "name"),
        ("<xml><ª/></xml>", "name"),
        ("<xml>< a/></xml>", "name"),
        ("<xml><></></xml>", "name"),
        ("<xml><a:b>1</a:b></xml>", "name"),
        ("<xml><:a/></xml>", "name"),
        (long.as_str(), "name"),
        // Tags and attributes.
        ("<xml><a b>1</a></xml>", "tag"),
        ("<xml><a b=1>1</a></xml>", "tag"),
        ("<xml><a b='1'c='2'>1</a></xml>", "tag"),
        ("<xml><a b='1' b='2'>1</a></xml>", "tag"),
        ("<xml><a b='<'>1</a></xml>", "tag"),
        ("<xml><a b='&'>1</a></xml>", "tag"),
        ("<xml><a b='&e;'>1</a></xml>", "tag"),
        ("<xml><a b='1>1</a></xml>", "tag"),
        ("<xml><a / >1</a></xml>", "tag"),
        ("<xml><a>1</a b='1'></xml>", "tag"),
        ("<xml><a>1</ a></xml>", "name"),
        ("<xml><a>1</b></xml>", "closes"),
        ("<xml></xml></xml>", "closes"),
        ("<xml xmlns='u'><a>1</a></xml>", "namespace"),
        ("<xml><a x:y='1'>1</a></xml>", "tag"),
        // Characters.
        ("<xml><a>\u{0}</a></xml>", "the character U+0000"),
        ("<xml><a>\u{1b}</a></xml>", "the character U+001B"),
        ("<xml><a><![CDATA[\u{8}]]></a></xml>", "the character U+0008"),
        ("<xml><a>\u{fffe}</a></xml>", "the character U+FFFE"),
        ("<xml><a>，\u{ffff}</a></xml>", "the character U+FFFF"),
        ("<xml><!--\u{c}--><a>1</a></xml>", "character"),
        ("<xml><a>&#0;</a></xml>", "entity"),
        ("<xml><a>&#8;</a></xml>", "entity"),
        ("<xml><a>&#xFFFE;</a></xml>", "entity"),
        ("<xml><a>&#xD800;</a></xml>", "entity"),
        ("<xml><a>&#x110000;</a></xml>", "entity"),
        ("<xml><a>&#+65;</a></xml>", "entity"),
        ("<xml><a>&#X41;</a></xml>", "entity"),
        ("<xml><a>&#x;</a></xml>", "entity"),
        ("<xml><a>&;</a></xml>", "entity"),
        ("<xml><a>1 & 2</a></xml>", "entity"),
        ("<xml><a>&nbsp;</a></xml>", "entity"),
        ("<xml><a>&AMP;</a></xml>", "entity"),
        // Markup where it does not belong.
        ("<xml><a>]]></a></xml>", "]]>"),
        ("<xml>]]><a>1</a></xml>", "]]>"),
        ("<xml><a><![CDATA[1</a></xml>", "CDATA"),
        ("<xml><a><![cdata[1]]></a></xml>", "name"),
        ("<![CDATA[ ]]><xml><a>1</a></xml>", "outside"),
        ("<xml><a>1</a></xml>&#32;", "outside"),
        ("\u{feff}\u{feff}<xml><a>1</a></xml>", "outside"),
        ("<xml>\u{3000}<a>1</a></xml>", "mixes"),
        ("<xml><m>\u{a0}<a>1</a></m></xml>", "mixes"),
        ("<xml><!-- -- --><a>1</a></xml>", "comment"),
        ("<xml><!-- ---><a>1</a></xml>", "comment"),
        ("<xml><!--><a>1</a></xml>", "comment"),
        // Declarations.
        (" <?xml version=\"1.0\"?><xml><a>1</a></xml>", "declaration"),
        ("<!-- --><?xml version=\"1.0\"?><xml><a>1</a></xml>", "declaration"),
        ("<xml><?xml version=\"1.0\"?><a>1</a></xml>", "declaration"),
        ("<?xml version=\"1.0\"?><?xml version=\"1.0\"?><xml><a>1</a></xml>", "declaration"),
        ("<?xml?><xml><a>1</a></xml>", "declaration"),
        ("<?xml version=\"1.1\"?><xml><a>1</a></xml>", "declaration"),
        ("<?xml version=\"1.0\" encoding=\"GBK\"?><xml><a>1</a></xml>", "declaration"),
        ("<?xml encoding=\"UTF-8\" version=\"1.0\"?><xml><a>1</a></xml>", "declaration"),
        ("<?xml version=\"1.0\"encoding=\"UTF-8\"?><xml><a>1</a></xml>", "declaration"),
        ("<?xml-stylesheet href=\"a\"?><xml><a>1</a></xml>", ""),
    ] {
        let error = members(xml).expect_err(xml);
        assert!(error.contains(why), "{xml}: {error}");
    }
}
