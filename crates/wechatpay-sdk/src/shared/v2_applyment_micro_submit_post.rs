//! What `POST /applyment/micro/submit` has in common with other areas.

enumeration! {
    /// 接口版本号
    Version {
        N3_0 = "3.0",
    }
}
