//! What the compiler refuses: each file of `compile_fail` with its words.
//! `TRYBUILD=overwrite cargo test --test compile_fail` writes them anew.

#[test]
fn what_is_wrong_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
