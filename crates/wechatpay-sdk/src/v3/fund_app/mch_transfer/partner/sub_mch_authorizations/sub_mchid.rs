//! 查询子商户商家转账授权状态 · Query transfer authorisation (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`

/// 查询子商户商家转账授权状态 · Query transfer authorisation (partner)
///
/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户商家转账授权状态 · Query transfer authorisation (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    ///
    /// 服务商查询子商户的商家转账授权，返回授权状态、授权申请单和授权或解除的时间。模式：服务商。
    ///
    /// Queries the merchant transfer authorisation of a sub-merchant and returns its state, the request and the times of change. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .sub_mch_authorizations()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015469112](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
    #[doc(alias(
        "查询子商户商家转账授权状态",
        "Query transfer authorisation (partner)",
        "商家转账",
        "sub-mch-authorizations",
        "partner/sub-mch-authorizations"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}")
    }
}

/// 查询子商户商家转账授权状态 · Query transfer authorisation (partner)
pub mod get {

    enumeration! {
        /// 授权状态 · Authorisation status
        State {
            /// `AUTHORIZED`: 已授权 · Authorised
            AUTHORIZED = "AUTHORIZED",
            /// `UNAUTHORIZED`: 未授权 · Not authorised
            UNAUTHORIZED = "UNAUTHORIZED",
            /// `CANCELED`: 已撤销 · Cancelled
            CANCELED = "CANCELED",
        }
    }

    enumeration! {
        /// 授权申请单状态 · Authorisation application status
        ApplyOrderState {
            /// `INVITED`: 已邀请 · Invited
            INVITED = "INVITED",
            /// `PASSED`: 已通过 · Passed
            PASSED = "PASSED",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    /// 查询子商户商家转账授权状态：应答 · Query transfer authorisation (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 授权状态 · Authorisation status
        pub state: State,
        /// 授权申请单 · Authorisation application
        pub apply_order: Option<ApplyOrder>,
        /// 授权时间 · Authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorization_time: Option<crate::Time>,
        /// 解除授权时间 · Authorisation revocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub cancel_authorization_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 授权申请单 · Authorisation application
    #[non_exhaustive]
    pub struct ApplyOrder {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户申请单号 · Merchant application number
        pub out_apply_no: Option<String>,
        /// 授权申请单状态 · Authorisation application status
        pub state: ApplyOrderState,
        /// 授权申请受理时间 · Authorisation request acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 最后一次状态变更时间 · Last status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => state: Optional "state",
            2 => apply_order: Optional "apply_order",
            3 => authorization_time: Optional "authorization_time",
            4 => cancel_authorization_time: Optional "cancel_authorization_time",
        }
        ApplyOrder {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_apply_no: Optional "out_apply_no",
            2 => state: Optional "state",
            3 => accept_time: Optional "accept_time",
            4 => update_time: Optional "update_time",
        }
    }
}
