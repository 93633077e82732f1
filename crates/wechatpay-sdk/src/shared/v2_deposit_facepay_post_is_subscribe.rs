//! What `POST /deposit/facepay` has in common with other areas.

enumeration! {
    /// 是否关注公众账号
    IsSubscribe {
        Y = "Y",
        N = "N",
    }
}
