//! 商户查询用户欠款状态 · Query a user's debt state
//!
//! `/v3/eduschoolpay/users/{openid}/debt-state`

/// 商户查询用户欠款状态 · Query a user's debt state
///
/// `/v3/eduschoolpay/users/{openid}/debt-state`
#[derive(Clone)]
pub struct DebtState {
    pub(crate) node: crate::chain::Node,
}

impl DebtState {
    /// 商户查询用户欠款状态 · Query a user's debt state
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/debt-state`
    ///
    /// 服务商按openid查询用户是否有校园轻松付欠款，返回欠款笔数和状态更新时间。模式：服务商。
    ///
    /// Queries by openid whether a user has unpaid campus easy pay debits and returns their count and the update time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .users()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .debt_state()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012469161](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
    #[doc(alias(
        "商户查询用户欠款状态",
        "Query a users debt state",
        "校园轻松付",
        "debt-state",
        "users/debt-state"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/eduschoolpay/users/{openid}/debt-state")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/users/{openid}/debt-state")
    }
}

/// 商户查询用户欠款状态 · Query a user's debt state
pub mod get {

    /// 商户查询用户欠款状态：应答 · Query a user's debt state: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 商户appid下的用户标识 · User openid
        pub openid: Option<String>,
        /// 用户状态 · User status
        pub state: Option<String>,
        /// 当前用户欠款笔数 · Number of outstanding debts
        pub debt_count: Option<i64>,
        /// 用户欠款状态更新时间 · Debt status update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => appid: Optional "appid",
            1 => openid: Optional "openid",
            2 => state: Optional "state",
            3 => debt_count: Optional "debt_count",
            4 => update_time: Optional "update_time",
        }
    }
}
