//! What `POST /applyment/micro/modifyarchives` has in common with other areas.

enumeration! {
    /// 接口版本号
    Version {
        N1_0 = "1.0",
    }
}
