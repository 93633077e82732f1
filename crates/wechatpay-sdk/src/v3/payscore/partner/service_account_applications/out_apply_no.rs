//! 查询收付通子商户服务绑定结果 · Query a service binding application
//!
//! `/v3/payscore/partner/service-account-applications/{out_apply_no}`

/// 查询收付通子商户服务绑定结果 · Query a service binding application
///
/// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
#[derive(Clone)]
pub struct OutApplyNo {
    pub(crate) node: crate::chain::Node,
}

impl OutApplyNo {
    /// 查询收付通子商户服务绑定结果 · Query a service binding application
    ///
    /// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
    ///
    /// 收付通服务商按商户申请绑定单号查询子商户绑定支付分服务的结果，确认能否使用该服务。模式：服务商。
    ///
    /// Queries an application of an e-commerce partner to bind a WeChat Pay Score service to a sub-merchant, by merchant application number. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .service_account_applications()
    ///     .out_apply_no("1234323JKHDFE1243252")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012715111](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
    #[doc(alias(
        "查询收付通子商户服务绑定结果",
        "Query a service binding application",
        "微信支付分",
        "service-account-applications",
        "partner/service-account-applications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/payscore/partner/service-account-applications/{out_apply_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/service-account-applications/{out_apply_no}")
    }
}

/// 查询收付通子商户服务绑定结果 · Query a service binding application
pub mod get {

    /// 查询收付通子商户服务绑定结果：应答 · Query a service binding application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub appid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 申请单号 · Application number
        pub out_apply_no: Option<String>,
        /// 绑定结果回调通知地址 · Binding result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub result_notify_url: Option<String>,
        /// 受理状态 · Acceptance status
        pub apply_state: Option<String>,
        /// 拒绝原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => service_id: Optional "service_id",
            1 => mchid: Optional "mchid",
            2 => appid: Optional "appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => out_apply_no: Optional "out_apply_no",
            6 => result_notify_url: Optional "result_notify_url",
            7 => apply_state: Optional "apply_state",
            8 => reject_reason: Optional "reject_reason",
        }
    }
}
