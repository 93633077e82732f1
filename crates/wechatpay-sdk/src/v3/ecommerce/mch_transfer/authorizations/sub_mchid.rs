//! 查询二级商户商家转账授权状态 · Query transfer authorisation
//!
//! `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`

/// 查询二级商户商家转账授权状态 · Query transfer authorisation
///
/// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询二级商户商家转账授权状态 · Query transfer authorisation
    ///
    /// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
    ///
    /// 电商平台查询二级商户的商家转账授权，返回授权状态和授权时间。模式：服务商。
    ///
    /// Queries the merchant transfer authorisation of a sub-merchant and returns its state and the time of authorisation. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .authorizations()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504209](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
    #[doc(alias(
        "查询二级商户商家转账授权状态",
        "Query transfer authorisation",
        "平台收付通 商家转账",
        "authorizations",
        "mch-transfer/authorizations"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer/authorizations/{sub_mchid}")
    }
}

/// 查询二级商户商家转账授权状态 · Query transfer authorisation
pub mod get {

    /// 查询二级商户商家转账授权状态：应答 · Query transfer authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 授权状态 · Authorisation status
        pub authorization_state: Option<String>,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorize_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => authorization_state: Optional "authorization_state",
            2 => authorize_time: Optional "authorize_time",
        }
    }
}
